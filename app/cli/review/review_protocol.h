#pragma once

#include "core/services/review/review_session.h"

#include <deque>
#include <optional>
#include <string>

namespace docket::cli {

/// The protocol of `docket review`: one JSON object in, one JSON object out. Keeps the item in hand; a claim while
/// one is held answers the same item again.
class ReviewProtocol {
public:
    /// `resume`: the first claims give what the reviewer still holds from an earlier session.
    ReviewProtocol(services::ReviewSession& session, bool resume) : m_session(session), m_resumes(resume) {}

    /// Answers one line; never fails, as errors are answers too. The answer has no line break.
    std::string answer(const std::string& line);

private:
    struct Request;
    Result<std::string> perform(const Request& request);
    Result<std::string> claim(const Request& request);
    Result<std::string> reveal();
    Result<std::string> decide(const Request& request);
    Result<std::string> skip();
    Result<std::string> flag(const Request& request);
    Result<std::string> undo();
    Result<std::string> redo();
    Result<std::string> release();
    Result<ItemId> itemInHand() const;
    std::string decidedText(const services::Decided& decided) const;

    services::ReviewSession& m_session;
    bool m_resumes;
    std::deque<services::ClaimedItem> m_resumed;
    std::optional<services::ClaimedItem> m_current;
    bool m_isAnswered = false;  ///< the item in hand has been decided; a reveal and a second answer may follow
};

}  // namespace docket::cli
