#include "core/codec/datasets/classifier/hf_block.h"

#include "core/base/characters.h"
#include "core/base/folded_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

/// Words of the site for the licences that data is given under (hub-docs, repositories-licenses, read 2026-11-30).
constexpr std::array<std::string_view, 24> siteLicenses = {
    "apache-2.0",  "mit",           "bsd-2-clause",  "bsd-3-clause",    "cc",       "cc0-1.0",   "cc-by-2.0",      "cc-by-2.5",
    "cc-by-3.0",   "cc-by-4.0",     "cc-by-sa-3.0",  "cc-by-sa-4.0",    "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0", "cc-by-nd-4.0",
    "cc-by-nc-nd-3.0", "cc-by-nc-nd-4.0", "cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0", "pddl", "odbl", "odc-by", "gfdl",
};

bool isPrintableInYaml(char32_t c) {
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool isLineBreak = c == 0x2028 || c == 0x2029;
    return !isControl && !isLineBreak && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
}

std::string_view sizeCategory(std::int64_t records) {
    static constexpr std::array<std::pair<std::int64_t, std::string_view>, 5> categories = {{
        {1'000, "n<1K"}, {10'000, "1K<n<10K"}, {100'000, "10K<n<100K"}, {1'000'000, "100K<n<1M"}, {10'000'000, "1M<n<10M"},
    }};
    for (const auto& [under, word] : categories) {
        if (records < under) return word;
    }
    return "10M<n<100M";
}

/// "data/train.jsonl" → "train"
std::string_view splitIn(std::string_view file) {
    file.remove_prefix(file.rfind('/') + 1);
    return file.substr(0, file.rfind('.'));
}

std::string license(const std::string& stated) {
    if (stated.empty()) return "license: unknown\n";
    const std::string word = folded(stated);
    if (std::ranges::find(siteLicenses, word) != siteLicenses.end()) return fmt::format("license: {}\n", word);
    return fmt::format("license: other\nlicense_name: {}\n", yamlString(stated));
}

std::string features(const taxonomy::Taxonomy& taxonomy) {
    std::string text = "dataset_info:\n  features:\n    - {name: id, dtype: string}\n    - {name: text, dtype: string}\n";
    if (taxonomy.kind() == taxonomy::TaskKind::Multi) return text + "    - {name: labels, sequence: string}\n";
    text += "    - name: label\n      dtype:\n        class_label:\n          names:\n";
    int number = 0;
    for (const taxonomy::Label* label : taxonomy.choices()) text += fmt::format("            '{}': {}\n", number++, yamlString(label->key));
    return text;
}

}  // namespace

std::string yamlString(std::string_view text) {
    std::string out = "\"";
    characters::visit(text, [&](char32_t c, std::string_view bytes) {
        if (c == U'"' || c == U'\\') out.append("\\").append(bytes);
        else if (isPrintableInYaml(c)) out += bytes;
        else out += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(c));
    });
    return out + '"';
}

std::string hfBlock(const dataset::Manifest& manifest, const taxonomy::Taxonomy& taxonomy) {
    const bool isSingle = taxonomy.kind() == taxonomy::TaskKind::Single;
    std::string text = "---\n" + license(manifest.recipe.license) + "task_categories: [text-classification]\n";
    text += fmt::format("task_ids: [{}]\n", isSingle ? "multi-class-classification" : "multi-label-classification");
    text += fmt::format("size_categories: [\"{}\"]\nannotations_creators: [expert-generated{}]\n", sizeCategory(manifest.records),
                        manifest.labelledByMachine > 0 ? ", machine-generated" : "");
    text += "configs:\n  - config_name: default\n    data_files:\n";
    for (const dataset::FileFacts& file : manifest.files) text += fmt::format("      - {{split: {}, path: \"{}\"}}\n", splitIn(file.name), file.name);
    return text + features(taxonomy) + "---\n\n";
}

}  // namespace docket::codec
