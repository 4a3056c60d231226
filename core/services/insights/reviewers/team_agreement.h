#pragma once

#include "core/services/insights/reviewers/reviewer_figures.h"

#include <span>

namespace docket::services {

/// The agreement of a team from the answers on items that two people or more reviewed; `all` stays empty. Errors: Cancelled.
Result<TeamFigures> teamAgreement(std::span<const agreement::SetRating> standing, std::span<const agreement::SetRating> blind, const taxonomy::Taxonomy& taxonomy,
                                  const std::stop_token& stop);

}  // namespace docket::services
