#include "core/codec/taxonomy_json.h"

#include "core/codec/label_json.h"
#include "core/taxonomy/draft.h"

#include <map>
#include <span>

namespace docket::codec {

using nlohmann::json;
using nlohmann::ordered_json;
using taxonomy::Label;
using taxonomy::Taxonomy;
using taxonomy::TaskKind;

namespace {

/// Parents and the labels that excludes point to are named by key; ids are given here, so that they can be named by id.
Result<> linkLabels(std::vector<LabelDocument>& read, std::string_view fileName) {
    std::int64_t next = 1;
    for (const LabelDocument& each : read) next = std::max(next, each.label.id.value + 1);
    std::map<std::string, LabelId> byKey;
    for (LabelDocument& each : read) {
        if (each.label.id.value == 0) each.label.id = LabelId{next++};
        byKey[each.label.key] = each.label.id;
    }
    const auto link = [&](const LabelDocument& from, const char* what, const std::string& key, std::optional<LabelId>& to) -> Result<> {
        if (key.empty()) return {};
        const auto found = byKey.find(key);
        if (found == byKey.end()) {
            return failure(ErrorKind::InvalidInput, fmt::format("{}: label {} {} {}, which is not in the list.", fileName, from.label.key, what, key));
        }
        to = found->second;
        return {};
    };
    for (LabelDocument& each : read) {
        if (const auto linked = link(each, "has the parent", each.parentKey, each.label.parent); !linked) return linked;
        for (std::size_t i = 0; i < each.useKeys.size(); ++i) {
            if (const auto linked = link(each, "excludes something in favour of", each.useKeys[i], each.label.excludes[i].use); !linked) return linked;
        }
    }
    return {};
}

std::string write(TaskKind kind, const taxonomy::AnswerSize& size, std::span<const Label* const> labels,
                  const std::function<ordered_json(LabelId)>& refer) {
    ordered_json out;
    out["kind"] = taxonomy::toString(kind);
    if (size.fewest != 0) out["fewest_labels"] = size.fewest;
    if (size.most) out["most_labels"] = *size.most;
    out["labels"] = ordered_json::array();
    for (const Label* label : labels) out["labels"].push_back(toJson(*label, refer));
    return out.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace

Result<TaxonomyDocument> readTaxonomyDocument(std::string_view text, std::string_view fileName, std::optional<TaskKind> kind) {
    const auto document = parseSmallJson(text, fileName);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(fileName));
    std::string kindWord;
    in.read("kind", kindWord);
    const json* labels = in.find("labels");
    if (labels == nullptr || !labels->is_array()) in.fail("has no list \"labels\"");
    if (!in.isGood()) return in.error();
    if (!kind && !kindWord.empty()) {
        kind = taxonomy::parseTaskKind(kindWord);
        if (!kind) return failure(ErrorKind::InvalidInput, fmt::format("{}: \"kind\" is \"{}\"; it must be single or multi.", fileName, kindWord));
    }

    taxonomy::AnswerSize size;
    in.read("fewest_labels", size.fewest);
    if (in.find("most_labels") != nullptr) in.read("most_labels", size.most.emplace());
    if (!in.isGood()) return in.error();

    std::vector<LabelDocument> read;
    for (const json& value : *labels) {
        auto label = readLabel(value, References::Keys, fmt::format("{}: label {}", fileName, read.size() + 1));
        if (!label) return std::unexpected(label.error());
        read.push_back(std::move(*label));
    }
    std::set<LabelId> stated;
    for (const LabelDocument& each : read) {
        if (each.label.id.value > 0) stated.insert(each.label.id);
    }
    if (const auto linked = linkLabels(read, fileName); !linked) return std::unexpected(linked.error());
    std::vector<Label> list;
    for (LabelDocument& each : read) list.push_back(std::move(each.label));
    auto made = Taxonomy::make(kind.value_or(TaskKind::Single), std::move(list), 1, size);
    if (!made) return failure(made.error().kind, fmt::format("{}: {}", fileName, made.error().message));
    return TaxonomyDocument{std::move(*made), std::move(stated)};
}

Result<Taxonomy> readTaxonomy(std::string_view text, std::string_view fileName, std::optional<TaskKind> kind) {
    auto document = readTaxonomyDocument(text, fileName, kind);
    if (!document) return std::unexpected(document.error());
    return std::move(document->taxonomy);
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
