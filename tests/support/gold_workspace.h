#pragma once

#include "core/services/review/review_session.h"
#include "core/services/team/gold_items.h"
#include "tests/support/workspace_builder.h"

#include <string>
#include <vector>

namespace docket::test {

/// A workspace with items that wait ("t-1" …) and gold items that were accepted automatically ("g-1" …, of "refund").
class GoldWorkspace {
public:
    explicit GoldWorkspace(const routing::Policy& policy, int waiting, int gold)
        : fixture(taxonomyOf({"billing", "refund", "other"}), policy) {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, waiting);
        fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, std::vector<std::optional<double>>(static_cast<std::size_t>(gold), 0.95), "refund", "g-");
        services::GoldItems items(*workspace, fixture.clock, "lead");
        for (int i = 1; i <= gold; ++i) {
            const std::vector<std::string> labels{"refund"};
            EXPECT_TRUE(items.add("g-" + std::to_string(i), labels, {}));
        }
    }

    static routing::Policy policy(double goldRate, double repeatRate = 0) {
        routing::Policy policy;
        policy.auditRate = 0;
        policy.goldRate = goldRate;
        policy.repeatRate = repeatRate;
        return policy;
    }

    static bool isGold(const std::string& id) { return id.starts_with("g-"); }

    WorkspaceFixture fixture;
};

}  // namespace docket::test
