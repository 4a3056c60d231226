#include "core/services/team/gold_accuracy.h"

#include "core/services/ledger/rule_book.h"

#include <map>

namespace docket::services {

namespace {

/// The answers of one reviewer so far.
struct Tally {
    metrics::Share gold;
    metrics::Share repeats;
    std::map<LabelId, metrics::Share> labels;
};

}  // namespace

bool isUnder(const metrics::Share& gold, double line) {
    const auto interval = gold.interval();
    if (!interval) return false;
    return interval->high < line || (gold.n >= fewestGoldAnswers && *gold.value() < line);
}

Result<GoldAccuracy> readGoldAccuracy(ports::Workspace& workspace) {
    return ports::reading(workspace, [&]() -> Result<GoldAccuracy> {
        RuleBook rules(workspace.rules());
        if (const auto read = rules.refresh(); !read) return std::unexpected(read.error());
        const int inForce = rules.versions().taxonomy;
        std::map<std::string, Tally> tallies;
        const auto visited = workspace.gold().visitAnswers([&](const ports::CheckAnswer& answer) -> Result<> {
            const auto expected = rules.read(answer.expected, answer.expectedVersion, inForce);
            if (!expected) return std::unexpected(expected.error());
            const auto given = rules.read(answer.given, answer.givenVersion, inForce);
            if (!given) return std::unexpected(given.error());
            Tally& tally = tallies[answer.reviewer];
            const bool isSame = haveSameLabels(*expected, *given);
            if (answer.kind == CheckKind::Repeat) {
                tally.repeats.add(isSame);
                return {};
            }
            tally.gold.add(isSame);
            for (const LabelId label : *expected) tally.labels[label].add(has(*given, label));
            return {};
        });
        if (!visited) return std::unexpected(visited.error());

        GoldAccuracy accuracy{*rules.taxonomy(), rules.policy().goldLine, {}};
        for (const auto& [name, tally] : tallies) {
            ReviewerAccuracy reviewer{name, tally.gold, {}, tally.repeats, isUnder(tally.gold, accuracy.line)};
            for (const taxonomy::Label& label : accuracy.taxonomy.labels()) {
                const auto found = tally.labels.find(label.id);
                if (found != tally.labels.end()) reviewer.labels.push_back({label.id, found->second});
            }
            accuracy.reviewers.push_back(std::move(reviewer));
        }
        return accuracy;
    });
}

}  // namespace docket::services
