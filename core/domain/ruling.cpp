#include "core/domain/ruling.h"

#include <algorithm>

namespace docket {

std::string_view toString(RulingCause cause) {
    switch (cause) {
        case RulingCause::DefinitionUnclear: return "definition_unclear";
        case RulingCause::ReviewerSlip: return "reviewer_slip";
        case RulingCause::Ambiguous: return "ambiguous";
        case RulingCause::MissingContext: return "missing_context";
        case RulingCause::NewLabel: return "new_label";
        case RulingCause::Other: return "other";
    }
    return "other";
}

std::optional<RulingCause> parseRulingCause(std::string_view word) {
    const auto found = std::ranges::find(rulingCauses, word, [](RulingCause cause) { return toString(cause); });
    return found == rulingCauses.end() ? std::nullopt : std::optional(*found);
}

}  // namespace docket
