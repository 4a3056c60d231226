#pragma once

#include "core/codec/sample/sample_story.h"
#include "core/services/review/review_session.h"
#include "core/services/sample/sample_clock.h"

#include <string>
#include <vector>

namespace docket::services {

/// One sitting of one reviewer of the sample: answers what comes, as the story says, and lets the clock go on meanwhile.
class SampleSitting {
public:
    /// All must outlive the sitting.
    SampleSitting(ports::Workspace& workspace, SampleClock& clock, const codec::SampleStory& story, const std::string& who);

    /// Answers up to so many items.
    Result<> review(std::int64_t count);
    /// Opens items again that this reviewer decided, for the answer of the story.
    Result<> correct(const std::vector<std::string>& items);

private:
    Result<std::optional<ClaimedItem>> handle(const ClaimedItem& claimed);
    Result<std::optional<ClaimedItem>> decide(const ClaimedItem& claimed, Answer answer, const codec::SampleMoment& moment);
    Result<> takeBack(const ClaimedItem& claimed, const codec::SampleMoment& moment);
    Result<Answer> answerOf(const ClaimedItem& claimed, const codec::SampleMoment& moment, const codec::AnswerKeys& keys);

    SampleClock& m_clock;
    const codec::SampleStory& m_story;
    std::string m_who;
    ReviewSession m_session;
};

}  // namespace docket::services
