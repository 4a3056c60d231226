#pragma once

#include "core/services/datasets/advice.h"
#include "core/taxonomy/taxonomy.h"

#include <QString>
#include <QStringList>

namespace docket::ui {

// Whether to prompt or to fine-tune, in words; plain text on one line.

/// "Prompt with chosen examples"
QString titleOf(services::Stage stage);
/// What it means, and when it is left behind.
QString sentenceOf(services::Stage stage);
/// Which way a figure speaks: "for a prompt".
QString favoursText(services::Favours favours);

/// What a figure is: "Decided items". Empty for a name that is not known.
QString titleOf(const services::AdviceFigure& figure);
/// What it comes to: "212 days"; "not known" where that is so.
QString valueText(const services::AdviceFigure& figure);
/// What an advice was asked with, and what labels are called; null: keys stand for them.
struct AdviceAsked {
    const services::AdviceRequest& request;
    const taxonomy::Taxonomy* taxonomy = nullptr;
};
/// The sentence with its number, what it rests on, and the limits that it is held against.
QString sentenceOf(const services::AdviceFigure& figure, const services::Advice& advice, const AdviceAsked& asked);

/// "Decided items: 120 of 1,000"
QString gapText(const services::AdviceGap& gap);
/// All of it, for who cannot see it: the stage and what is missing.
QString spokenAdvice(const services::Advice& advice);

}  // namespace docket::ui
