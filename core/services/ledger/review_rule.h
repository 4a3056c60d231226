#pragma once

#include "core/ports/records.h"
#include "core/taxonomy/evolution.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace docket::services {

/// What the rules of a publication look at. Views; valid during the call.
struct ReviewSubject {
    std::string_view text;
    std::string_view metadata;  ///< JSON object
    std::optional<double> confidence;
    bool isDisputed = false;    ///< reviewers have given different answers
};

/// Of an item read with its history; the views of the record.
ReviewSubject subjectOf(const ports::Record& record);

/// Whether a standing decision or ruling of an item read with its history is as `test(labels, version)` asks: labels as they
/// were given under that version.
template <class Test>
bool isAnsweredSo(const ports::Record& record, Test test) {
    return std::ranges::any_of(record.decisions, [&](const Decision& d) { return d.stands && test(d.answer.labels, d.taxonomyVersion); }) ||
           std::ranges::any_of(record.rulings, [&](const Ruling& r) { return r.stands && test(r.answer.labels, r.taxonomyVersion); });
}

/// Whether everything that the rule gives holds; an empty rule matches nothing. Words are found whatever their case,
/// as whole words in scripts that have blanks between them; a trailing * takes any ending.
bool matches(const taxonomy::ReviewRule& rule, const ReviewSubject& subject);

/// Whether a treatment asks for a review of this item.
bool asksForReview(const taxonomy::Treatment& treatment, const ReviewSubject& subject);

}  // namespace docket::services
