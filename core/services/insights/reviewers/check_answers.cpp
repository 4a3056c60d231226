#include "core/services/insights/reviewers/check_answers.h"

#include <map>
#include <string>

namespace docket::services {

namespace {

class Reader {
public:
    Reader(ports::Workspace& workspace, const taxonomy::Lineage& lineage) : m_workspace(workspace), m_lineage(lineage) {}

    Result<> take(const ports::CheckAnswer& answer) {
        const auto reviewer = idOf(answer.reviewer);
        if (!reviewer) return std::unexpected(reviewer.error());
        LabelSet expected = read(answer.expected, answer.expectedVersion);
        LabelSet given = read(answer.given, answer.givenVersion);
        if (answer.kind == CheckKind::Repeat) {
            answers.repeats.push_back({*reviewer, answer.at, std::move(expected), std::move(given)});
            return {};
        }
        if (expected.empty() && !answer.expected.empty()) return {};
        auto predicted = predictedOf(answer.item);
        if (!predicted) return std::unexpected(predicted.error());
        answers.gold.push_back({*reviewer, answer.at, std::move(given), std::move(expected), std::move(*predicted), answer.exposure});
        return {};
    }

    CheckAnswers answers;

private:
    LabelSet read(const LabelSet& labels, int given) const { return m_lineage.read(labels, given, m_lineage.latest()); }

    Result<ReviewerId> idOf(const std::string& name) {
        if (const auto known = m_ids.find(name); known != m_ids.end()) return known->second;
        const auto found = m_workspace.decisions().findReviewer(name);
        if (!found) return std::unexpected(found.error());
        return m_ids.emplace(name, found->value_or(ReviewerId{})).first->second;
    }

    Result<std::optional<LabelSet>> predictedOf(ItemId item) {
        const auto entry = m_workspace.queue().find(item);
        if (!entry) return std::unexpected(entry.error());
        const auto id = *entry ? Result<std::optional<PredictionId>>((*entry)->prediction) : m_workspace.gold().predictionOf(item);
        if (!id) return std::unexpected(id.error());
        if (!*id) return std::nullopt;
        const auto prediction = m_workspace.items().prediction(**id);
        if (!prediction) return std::unexpected(prediction.error());
        if (!*prediction || !(*prediction)->labels) return std::nullopt;
        return read(*(*prediction)->labels, (*prediction)->taxonomyVersion);
    }

    ports::Workspace& m_workspace;
    const taxonomy::Lineage& m_lineage;
    std::map<std::string, ReviewerId> m_ids;
};

}  // namespace

Result<CheckAnswers> readCheckAnswers(ports::Workspace& workspace, const taxonomy::Lineage& lineage) {
    Reader reader(workspace, lineage);
    const auto visited = workspace.gold().visitAnswers([&](const ports::CheckAnswer& answer) { return reader.take(answer); });
    if (!visited) return std::unexpected(visited.error());
    return std::move(reader.answers);
}

}  // namespace docket::services
