#pragma once

#include "core/agreement/estimate.h"
#include "core/metrics/proportion.h"
#include "core/services/agreement/agreement_report.h"
#include "core/services/agreement/agreement_studies.h"

#include <QString>

namespace docket::ui {

/// Figures of an agreement study in words; plain text on one line.

/// Percent: a share, in whole percent. Coefficient: a figure such as alpha, with two digits.
enum class FigureScale { Percent, Coefficient };

/// What there is to say about a figure. Never a number where there is none.
struct FigureWords {
    QString value;   ///< "0.62", or that it is undefined
    QString detail;  ///< "0.51 to 0.73", or why value or interval is undefined
};

FigureWords wordsOf(const agreement::Estimate& figure, FigureScale scale);
FigureWords wordsOf(const metrics::Share& share);
/// Why a figure is undefined, short enough for a cell: "no answers yet".
QString reasonOf(agreement::Undefined reason);

/// How far the study is: answers of those that are asked for, and items that have all of them. Where nothing can be
/// compared, one sentence that says so is all there is to say.
QString progressWords(const services::AgreementReport& report);
/// Who answered how many.
QString reviewersWords(const services::AgreementReport& report);
/// What became of the items of a study that was ended.
QString endedWords(const services::EndedStudy& ended);

}  // namespace docket::ui
