#pragma once

#include "core/services/insights/model/model_figures.h"
#include "core/services/routing/policy_proposal.h"

#include <QString>

#include <optional>

namespace docket::ui {

/// What a figure of the page can put into a draft of the policy.
struct FigureDraft {
    services::PolicyProposal proposal;
    QString what;  ///< in words: "“Refund” and “Billing” as a confused pair"

    bool operator==(const FigureDraft&) const = default;
};

/// Two labels that are taken for one another as a confused pair. nullopt: they are one label, or one of them is none.
std::optional<FigureDraft> pairDraft(const services::TrafficTable& table, const services::ModelFigures& figures, services::LabelNumber one, services::LabelNumber other);

/// A label as a rare one, of which people see all that is predicted.
FigureDraft rareLabelDraft(const services::TrafficTable& table, const services::ModelFigures& figures, const services::LabelQuality& label);

}  // namespace docket::ui
