#pragma once

#include "core/search/item_filter.h"
#include "core/services/queue/item_browser.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/common/words/reason_words.h"

#include <QString>

namespace docket::ui {

/// The words in which lists tell of items.
QString stageName(search::Stage stage);
/// Names of labels, "a, b"; "None" for the empty set.
QString labelNames(const LabelSet& labels, const taxonomy::Taxonomy* taxonomy);
/// The first reason that may be told; "Policy rule" where it would give the model's label away.
QString firstReason(const services::BrowsedItem& row);
QString firstReasonIcon(const services::BrowsedItem& row);
/// The channel or source that the metadata names.
QString sourceOf(const std::string& metadata);

/// What happened, and its details, in the words of the history of an item.
struct HistoryWords {
    QString icon;
    QString title;
    QString details;
};
HistoryWords historyWords(const services::HistoryEntry& entry, const taxonomy::Taxonomy* taxonomy);

}  // namespace docket::ui
