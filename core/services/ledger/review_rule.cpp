#include "core/services/ledger/review_rule.h"

#include "core/codec/text/json_text.h"
#include "core/search/search_words.h"

namespace docket::services {

namespace {

bool hasMetadata(const taxonomy::ReviewRule& rule, std::string_view metadata) {
    const auto value = codec::memberText(metadata, rule.metadataKey);
    return value && (rule.metadataValue.empty() || *value == rule.metadataValue);
}

}  // namespace

ReviewSubject subjectOf(const ports::Record& record) {
    const LabelSet* first = nullptr;
    ReviewSubject subject{record.text, record.metadata, record.prediction != nullptr ? record.prediction->confidence : std::nullopt};
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        if (!record.decisions[i].stands) continue;
        if (first != nullptr && !haveSameLabels(*first, record.answers[i])) subject.isDisputed = true;
        first = &record.answers[i];
    }
    return subject;
}

bool matches(const taxonomy::ReviewRule& rule, const ReviewSubject& subject) {
    if (rule.isEmpty()) return false;
    if (!rule.words.empty() && !search::containsAnyWord(subject.text, rule.words)) return false;
    if (!rule.metadataKey.empty() && !hasMetadata(rule, subject.metadata)) return false;
    if (rule.confidenceBelow && subject.confidence && *subject.confidence >= *rule.confidenceBelow) return false;
    return !rule.isDisputed || subject.isDisputed;
}

bool asksForReview(const taxonomy::Treatment& treatment, const ReviewSubject& subject) {
    if (treatment.disposition == taxonomy::Disposition::ReviewAll) return true;
    return treatment.disposition == taxonomy::Disposition::ReviewMatching && matches(treatment.rule, subject);
}

}  // namespace docket::services
