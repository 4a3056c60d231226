#pragma once

#include "app/cli/json_lines.h"

#include "core/services/insights/reviewers/reviewer_figures.h"

#include <string>

namespace docket::cli {

/// The JSON object of `docket reviewers`; its fields are told by the command's help.
nlohmann::ordered_json reviewersJson(const services::ReviewerFigures& figures, const services::ReviewerFiguresRequest& request);

/// Key of a label, or its number where the taxonomy has lost it.
std::string labelKey(LabelId label, const services::ReviewerFigures& figures);
/// Name of somebody with a row; their number for anybody else.
std::string reviewerName(ReviewerId reviewer, const services::ReviewerFigures& figures);

}  // namespace docket::cli
