#pragma once

#include "core/agreement/summary.h"
#include "core/domain/study.h"
#include "core/ports/workspace.h"
#include "core/taxonomy/finding.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// Labels whose specific agreement lies under this are to be talked about first.
inline constexpr double agreementTarget = 0.8;
/// A figure that rests on fewer items is not given: Undefined::TooFew.
inline constexpr std::int64_t fewestFigureItems = 30;

struct AgreementRequest {
    std::optional<int> study{};  ///< nullopt: the latest
    std::optional<int> asOf{};   ///< read under this taxonomy version; nullopt: the one in force
    std::int64_t fewest = fewestFigureItems;  ///< items that a figure must rest on to be given
};

/// Somebody whose answers count in a study.
struct StudyReviewer {
    ReviewerId reviewer;
    std::string name;
    std::int64_t answers = 0;

    bool operator==(const StudyReviewer&) const = default;
};

/// How far the reviewers of a study agree, and how far the study is. The figures are those of the drawn items, in which
/// rare labels have more than their share: they are no estimates for the stream. Those that rest on fewer than
/// fewestFigureItems are not given.
struct AgreementReport {
    AgreementStudy study;
    taxonomy::Taxonomy taxonomy;               ///< that it was read under
    std::vector<std::int64_t> itemsByAnswers;  ///< [n]: items with n answers that count, n up to study.reviewers
    std::vector<StudyReviewer> reviewers;      ///< by name
    agreement::Summary figures;                ///< its labels as weakestFirst() has them
    std::vector<taxonomy::Finding> findings;   ///< of the checks, those that name a label under the target

    bool isUnderTarget(const agreement::LabelAgreement& label) const { return label.specific.value && *label.specific.value < agreementTarget; }
    /// Whether a share of so many items is given.
    static bool isGiven(const metrics::Share& share) { return share.n >= fewestFigureItems; }
    /// Whether no item has two answers yet, so that there is nothing to compare.
    bool isEmpty() const { return figures.pairedItems == 0; }
    std::int64_t answers() const;
    /// The findings that name a label.
    std::vector<const taxonomy::Finding*> findingsOf(LabelId label) const;
    const StudyReviewer* find(ReviewerId reviewer) const;
};

/// Reads a study whole: of each reviewer and item the first blind answer (see ItemReview::studyAnswers()), as the version
/// reads it. For a version that is not in force the checks look at its definitions alone. Memory: the answers of the
/// study. Takes as long as the figures (see agreement::summarise()) and one pass over the decided items; a job for a
/// screen. The workspace may be a read-only connection. Errors: NotFound (no such study, no such version), Cancelled.
Result<AgreementReport> readAgreement(ports::Workspace& workspace, const AgreementRequest& request, Timestamp now, const std::stop_token& stop = {});

}  // namespace docket::services
