#include "core/services/ledger/redefined_labels.h"

#include <set>

namespace docket::services {

namespace {

bool isSameDefinition(const taxonomy::Label& then, const taxonomy::Label& now) {
    return then.description == now.description && then.includes == now.includes && then.excludes == now.excludes;
}

}  // namespace

std::vector<LabelId> redefinedLabels(const taxonomy::Taxonomy& then, const taxonomy::Taxonomy& now, const taxonomy::Lineage& lineage) {
    std::set<LabelId> redefined;
    for (const taxonomy::Label& label : then.labels()) {
        const taxonomy::Label* later = now.find(label.id);
        if (label.isChoice() && later != nullptr && !isSameDefinition(label, *later)) redefined.insert(label.id);
    }
    for (const taxonomy::VersionStep& step : lineage.steps()) {
        if (step.version <= then.version() || step.version > now.version()) continue;
        for (const taxonomy::Succession& succession : step.successions) redefined.insert(succession.from);
    }
    return {redefined.begin(), redefined.end()};
}

}  // namespace docket::services
