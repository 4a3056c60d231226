#pragma once

#include "core/services/adjudication/adjudication.h"

#include <optional>
#include <string>

namespace docket::cli {

/// The protocol of `docket adjudicate`: one JSON object in, one JSON object out. Keeps the item in hand; a claim while one is
/// held answers the same item again, with the answers that it has by now.
class AdjudicationProtocol {
public:
    explicit AdjudicationProtocol(services::Adjudication& adjudication) : m_adjudication(adjudication) {}

    /// Answers one line; never fails, as errors are answers too. The answer has no line break.
    std::string answer(const std::string& line);

private:
    struct Request;
    Result<std::string> perform(const Request& request);
    Result<std::string> claim(const Request& request);
    Result<std::string> rule(const Request& request);
    Result<std::string> sendBack(const Request& request);
    Result<std::string> skip();
    Result<std::string> release();
    Result<std::string> undo();
    Result<std::string> redo();
    Result<ItemId> itemInHand() const;

    services::Adjudication& m_adjudication;
    std::optional<services::ItemForRuling> m_current;
};

}  // namespace docket::cli
