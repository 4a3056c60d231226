#pragma once

#include "core/services/review/review_service.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/review/work/review_work.h"

#include <QList>
#include <QString>

namespace docket::ui {

/// The model's suggestion in words and bars, made only once it may be seen.
struct SuggestionText {
    struct Line {
        QString side;         ///< "Only you"; empty in a single-label task
        QString label;
        double score = -1;    ///< drawn as a bar; -1: no bar
        QString facts;        ///< "model 0.31, threshold 0.40"
        QString remark;       ///< "your label", the reason given
        bool isModels = false;
        bool isOpen = false;  ///< its reason is asked for now
    };

    QString title;
    QString aside;   ///< beside the title
    QList<Line> lines;
    QString footer;  ///< empty: none
};

/// What is asked of the text besides the suggestion itself.
struct SuggestionContext {
    const taxonomy::Taxonomy& taxonomy;
    const LabelSet& own;                        ///< what the reviewer chose so far
    std::vector<LabelDifference> differences;   ///< multi-label
    std::vector<std::string> reasons;           ///< given so far, for the first differences
    bool isComparing = false;
};

SuggestionText suggestionText(const services::Suggestion& suggestion, const SuggestionContext& context);

}  // namespace docket::ui
