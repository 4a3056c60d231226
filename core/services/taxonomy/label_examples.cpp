#include "core/services/taxonomy/label_examples.h"

#include <algorithm>
#include <tuple>

namespace docket::services {

namespace {

bool isBetter(const DecidedText& one, const DecidedText& other) {
    const auto rank = [](const DecidedText& text) {
        return std::tuple(-text.agreeing, text.answers - text.agreeing, text.text.size(), std::string_view(text.externalId));
    };
    return rank(one) < rank(other);
}

/// The best of many, in order.
class Best {
public:
    explicit Best(std::size_t limit) : m_limit(limit) {}

    void add(DecidedText text) {
        const bool isKnown = std::ranges::find(m_texts, text.text, &DecidedText::text) != m_texts.end();
        if (isKnown) return;
        m_texts.insert(std::ranges::upper_bound(m_texts, text, isBetter), std::move(text));
        if (m_texts.size() > m_limit) m_texts.pop_back();
    }
    std::vector<DecidedText> take() { return std::move(m_texts); }

private:
    std::size_t m_limit;
    std::vector<DecidedText> m_texts;
};

DecidedText decidedText(const ports::Record& record) {
    DecidedText found{std::string(record.externalId), std::string(record.text), 0, 0};
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        if (!record.decisions[i].stands) continue;
        ++found.answers;
        if (record.answers[i] == record.resolution->labels) ++found.agreeing;
    }
    return found;
}

}  // namespace

Result<LabelExamples> readLabelExamples(ports::Workspace& workspace, LabelId label, std::size_t limit, const std::stop_token& stop) {
    Best decided(limit);
    Best mistaken(limit);
    const auto visited = workspace.records().visit({ports::RecordScope::Resolved, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The reading of decisions was stopped; the workspace was only read.");
        if (!record.resolution || record.text.empty() || record.text.size() > mostExampleBytes) return {};
        if (has(record.resolution->labels, label)) decided.add(decidedText(record));
        else if (record.prediction != nullptr && record.prediction->labels && has(*record.prediction->labels, label)) mistaken.add(decidedText(record));
        return {};
    });
    if (!visited) return std::unexpected(visited.error());
    return LabelExamples{decided.take(), mistaken.take()};
}

}  // namespace docket::services
