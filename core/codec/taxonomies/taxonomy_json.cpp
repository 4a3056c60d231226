#include "core/codec/taxonomies/taxonomy_json.h"

#include "core/base/shortened.h"
#include "core/codec/taxonomies/label_json.h"
#include "core/taxonomy/draft.h"

#include <span>

namespace docket::codec {

using nlohmann::json;
using nlohmann::ordered_json;
using taxonomy::Label;
using taxonomy::Taxonomy;
using taxonomy::TaskKind;

namespace {

std::string write(TaskKind kind, const taxonomy::AnswerSize& size, std::span<const Label* const> labels,
                  const std::function<ordered_json(LabelId)>& refer) {
    ordered_json out;
    out["kind"] = taxonomy::toString(kind);
    if (size.fewest != 0) out["fewest_labels"] = size.fewest;
    if (size.most) out["most_labels"] = *size.most;
    out["labels"] = ordered_json::array();
    for (const Label* label : labels) out["labels"].push_back(codec::toJson(*label, refer));
    return out.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

Result<KeyedTaxonomy> readDocument(std::string_view text, std::string_view fileName, std::optional<TaskKind> kind) {
    const auto document = parseSmallJson(text, fileName);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(fileName));
    std::string kindWord;
    in.read("kind", kindWord);
    const json* labels = in.find("labels");
    in.refuseOthers({"kind", "labels", "fewest_labels", "most_labels", "version", "draft", "changes"});  // the last three: as Docket shows them
    if (labels == nullptr || !labels->is_array()) in.fail("has no list \"labels\"");
    if (!in.isGood()) return in.error();
    if (!kind && !kindWord.empty()) {
        kind = taxonomy::parseTaskKind(kindWord);
        if (!kind) return failure(ErrorKind::InvalidInput, fmt::format("{}: \"kind\" is \"{}\"; it must be single or multi.", fileName, shortened(kindWord, longestQuote)));
    }

    KeyedTaxonomy read;
    read.kind = kind.value_or(TaskKind::Single);
    in.read("fewest_labels", read.size.fewest);
    if (in.find("most_labels") != nullptr) in.read("most_labels", read.size.most.emplace());
    if (!in.isGood()) return in.error();
    for (const json& value : *labels) {
        auto label = readLabel(value, References::Keys, fmt::format("{}: label {}", fileName, read.labels.size() + 1));
        if (!label) return std::unexpected(label.error());
        read.labels.push_back(std::move(*label));
    }
    return read;
}

}  // namespace

Result<LabelList> readLabelList(std::string_view text, std::string_view fileName, std::optional<TaskKind> kind) {
    auto read = readDocument(text, fileName, kind);
    if (!read) return std::unexpected(read.error());
    return listed(std::move(*read), fileName);
}

Result<Taxonomy> readTaxonomy(std::string_view text, std::string_view fileName, std::optional<TaskKind> kind) {
    auto list = readLabelList(text, fileName, kind);
    if (!list) return std::unexpected(list.error());
    return made(std::move(*list), fileName);
}

std::string writeTaxonomy(const Taxonomy& taxonomy) {
    std::vector<const Label*> labels;
    for (const Label& label : taxonomy.labels()) labels.push_back(&label);
    return write(taxonomy.kind(), taxonomy.answerSize(), labels, [&](LabelId id) { return ordered_json(taxonomy.keyOf(id)); });
}

std::string writeDraft(const taxonomy::TaxonomyDraft& draft) {
    return write(draft.kind(), draft.answerSize(), draft.labels(), [&](LabelId id) { return ordered_json(draft.find(id)->key); });
}

}  // namespace docket::codec
