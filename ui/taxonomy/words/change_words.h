#pragma once

#include "core/taxonomy/change.h"
#include "ui/taxonomy/words/label_words.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace docket::ui {

/// A change of a taxonomy in words: plain text on one line each.
struct ChangeLine {
    taxonomy::ChangeKind kind = taxonomy::ChangeKind::Added;
    QString word;      ///< what kind of change: "Merged", "Threshold"
    QString label;     ///< whose name; empty: of the taxonomy as a whole
    QString values;    ///< "0.6 → 0.86" where that is short; else empty
    QString sentence;  ///< all of it
    QStringList fields{};  ///< of a label that are edited: "threshold"; see perLabel()
    LabelId id{};          ///< of the label

    bool operator==(const ChangeLine&) const = default;
};

/// A field of a label or of the taxonomy, as the native JSON names it, in the word that stands over it in the form and begins
/// what is said of it.
QString fieldWord(std::string_view field);
QString kindWord(taxonomy::ChangeKind kind);  ///< "Merged"
QString kindIcon(taxonomy::ChangeKind kind);  ///< of resources/icons

/// What taxonomy::inWords() says, in the language of the window.
ChangeLine lineOf(const taxonomy::Change& change, const taxonomy::LabelsView& before, const taxonomy::LabelsView& after);
std::vector<ChangeLine> linesOf(std::span<const taxonomy::Change> changes, const taxonomy::LabelsView& before, const taxonomy::LabelsView& after);

/// One line for all that is edited of a label, with the names of the fields for values and a sentence on each line. What makes,
/// moves or ends a label keeps a line of its own.
std::vector<ChangeLine> perLabel(std::vector<ChangeLine> lines);

/// What changed, in a line to begin a note with: "Merged Get physical card, renamed Top up". Empty without changes.
QString summaryOf(std::span<const ChangeLine> lines);

}  // namespace docket::ui
