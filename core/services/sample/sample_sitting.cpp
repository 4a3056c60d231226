#include "core/services/sample/sample_sitting.h"

#include "core/base/stable_hash.h"
#include "core/taxonomy/taxonomy.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::string_view usualReason = "missed_key_phrase";

/// Longer for longer texts, and never the same for two people.
Duration readingTime(const ClaimedItem& claimed, std::string_view who, bool isUnsure) {
    const auto seed = stableHash(claimed.item.externalId, stableHash(who, 0));
    const auto ms = 2500 + static_cast<std::int64_t>(claimed.item.text.size()) * 45 + static_cast<std::int64_t>(seed % 6000);
    return {isUnsure ? 3 * ms : ms};
}

bool isOverturn(const ClaimedItem& claimed, const LabelSet& labels) {
    return claimed.suggestion && claimed.suggestion->labels && !haveSameLabels(*claimed.suggestion->labels, labels);
}

/// As they are stored: the code alone for a single label, one for each label that differs for several.
std::string reasonsFor(const ClaimedItem& claimed, const LabelSet& labels, std::string_view reason) {
    if (claimed.taxonomy->kind() == taxonomy::TaskKind::Single) return std::string(reason);
    const auto has = [](const LabelSet& set, LabelId label) { return std::ranges::find(set, label) != set.end(); };
    std::string joined;
    for (const taxonomy::Label* label : claimed.taxonomy->choices()) {
        if (has(labels, label->id) == has(*claimed.suggestion->labels, label->id)) continue;
        joined += fmt::format("{}{}: {}", joined.empty() ? "" : "; ", label->key, reason);
    }
    return joined;
}

}  // namespace

SampleSitting::SampleSitting(ports::Workspace& workspace, SampleClock& clock, const codec::SampleStory& story, const std::string& who)
    : m_clock(clock), m_story(story), m_who(who), m_session(workspace, clock, {who, fmt::format("{} {}", who, clock.now().ms)}) {}

Result<> SampleSitting::review(std::int64_t count) {
    if (const auto opened = m_session.sitting.open(); !opened) return std::unexpected(opened.error());
    auto claimed = m_session.review.claim();
    for (; count > 0 && claimed && *claimed; --count) claimed = handle(**claimed);
    if (!claimed) return std::unexpected(claimed.error());
    return m_session.sitting.close();
}

Result<> SampleSitting::correct(const std::vector<std::string>& items) {
    for (const std::string& item : items) {
        const auto claimed = m_session.review.claim(item);
        if (!claimed) return std::unexpected(claimed.error());
        const codec::SampleMoment sure;
        auto answer = answerOf(*claimed, sure, m_story.answerTo(item, claimed->taxonomy->version()));
        if (!answer) return std::unexpected(answer.error());
        if (const auto decided = m_session.review.decide(claimed->item.id, *answer); !decided) return std::unexpected(decided.error());
    }
    return m_session.review.releaseAll();
}

Result<std::optional<ClaimedItem>> SampleSitting::handle(const ClaimedItem& claimed) {
    const std::string& id = claimed.item.externalId;
    const auto* found = m_story.momentOf(id, m_who);
    const codec::SampleMoment moment = found == nullptr ? codec::SampleMoment() : *found;
    if (moment.isSkipped || !moment.flag.empty()) {
        m_clock.advance(readingTime(claimed, m_who, true));
        const auto left = moment.isSkipped ? m_session.review.skip(claimed.item.id) : m_session.review.flag(claimed.item.id, moment.flag);
        if (!left) return std::unexpected(left.error());
        return m_session.review.claim();
    }
    if (!moment.slip.empty()) {
        if (const auto taken = takeBack(claimed, moment); !taken) return std::unexpected(taken.error());
    }
    auto answer = answerOf(claimed, moment, moment.labels.empty() ? m_story.answerTo(id, claimed.taxonomy->version()) : moment.labels);
    if (!answer) return std::unexpected(answer.error());
    return decide(claimed, std::move(*answer), moment);
}

Result<std::optional<ClaimedItem>> SampleSitting::decide(const ClaimedItem& claimed, Answer answer, const codec::SampleMoment& moment) {
    if (isOverturn(claimed, answer.labels)) {
        if (claimed.arm == Arm::Blind) {
            if (const auto first = m_session.review.decide(claimed.item.id, answer); !first) return std::unexpected(first.error());
            if (const auto shown = m_session.review.reveal(claimed.item.id); !shown) return std::unexpected(shown.error());
            m_clock.advance(seconds(2));
        }
        answer.overturnReason = reasonsFor(claimed, answer.labels, moment.reason.empty() ? usualReason : moment.reason);
    }
    auto next = m_session.review.decideAndClaim(claimed.item.id, answer);
    if (!next) return std::unexpected(next.error());
    return std::move(next->next);
}

Result<> SampleSitting::takeBack(const ClaimedItem& claimed, const codec::SampleMoment& moment) {
    auto answer = answerOf(claimed, moment, moment.slip);
    if (!answer) return std::unexpected(answer.error());
    answer->note.clear();
    if (const auto decided = m_session.review.decide(claimed.item.id, *answer); !decided) return std::unexpected(decided.error());
    m_clock.advance(seconds(3));
    const auto undone = m_session.actions.undo();
    return undone ? Result<>() : std::unexpected(undone.error());
}

Result<Answer> SampleSitting::answerOf(const ClaimedItem& claimed, const codec::SampleMoment& moment, const codec::AnswerKeys& keys) {
    auto labels = claimed.taxonomy->labelSet(keys);
    if (!labels) return std::unexpected(labels.error());
    Answer answer;
    answer.labels = std::move(*labels);
    answer.certainty = moment.isUnsure ? Certainty::Unsure : Certainty::Sure;
    answer.note = moment.note;
    answer.timeSpent = readingTime(claimed, m_who, moment.isUnsure);
    m_clock.advance(answer.timeSpent);
    return answer;
}

}  // namespace docket::services
