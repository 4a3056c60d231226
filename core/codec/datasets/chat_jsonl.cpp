#include "core/codec/datasets/chat_jsonl.h"

#include "core/codec/text/json_writer.h"
#include "core/prompt/prompt.h"

#include <fmt/format.h>

namespace docket::codec {

namespace {

constexpr std::int64_t leastRecords = 10;

}  // namespace

ChatJsonl::ChatJsonl(const DatasetContext& context) : m_context(context) {
    m_lineBegin = R"({"messages":[{"role":"system","content":)";
    appendJsonString(m_lineBegin, prompt::instruction(context.taxonomy, context.recipe.system));
    m_lineBegin += R"(},{"role":"user","content":)";
}

Result<> ChatJsonl::add(const ports::Record& record, const std::optional<LabelSet>& labels) {
    std::string& out = m_file.text();
    out += m_lineBegin;
    appendJsonString(out, record.text);
    out += R"(},{"role":"assistant","content":)";
    appendJsonString(out, answerText(*labels, m_context));
    out += "}]}\n";
    m_tally.add(record.item, labels);
    return m_file.flushIfFull();
}

Result<WrittenDataset> ChatJsonl::finish() {
    const auto facts = m_file.close();
    if (!facts) return std::unexpected(facts.error());
    WrittenDataset written{std::move(m_tally), {*facts}, "as the items came into the workspace", {}};
    if (written.tally.records() < leastRecords) {
        written.warnings.push_back(fmt::format("OpenAI accepts a training file from {} examples on; this one has {}.", leastRecords,
                                               written.tally.records()));
    }
    return written;
}

}  // namespace docket::codec
