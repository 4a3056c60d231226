#include "core/codec/datasets/classifier/hf_card.h"

#include "core/base/characters.h"

#include <fmt/format.h>

#include <array>

namespace docket::codec {

namespace {

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
std::string_view splitOf(std::string_view file) {
    file.remove_prefix(file.rfind('/') + 1);
    return file.substr(0, file.rfind('.'));
}

std::string features(const DatasetContext& context) {
    std::string text = "dataset_info:\n  features:\n    - {name: id, dtype: string}\n    - {name: text, dtype: string}\n";
    if (context.isSingle()) {
        text += "    - name: label\n      dtype:\n        class_label:\n          names:\n";
        int number = 0;
        for (const taxonomy::Label* label : context.taxonomy.choices()) text += fmt::format("            '{}': {}\n", number++, yamlString(label->key));
    } else {
        text += "    - {name: labels, sequence: string}\n";
    }
    if (context.hasWeights) text += "    - {name: weight, dtype: float64}\n";
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

std::string writeHfCard(const WrittenDataset& written, bool isByMachine, const DatasetContext& context) {
    const std::int64_t records = written.tally.records();
    std::string text = "---\nlicense: unknown\ntask_categories: [text-classification]\n";
    text += fmt::format("task_ids: [{}]\n", context.isSingle() ? "multi-class-classification" : "multi-label-classification");
    text += fmt::format("size_categories: [\"{}\"]\nannotations_creators: [expert-generated{}]\n", sizeCategory(records), isByMachine ? ", machine-generated" : "");
    text += "configs:\n  - config_name: default\n    data_files:\n";
    for (const dataset::FileFacts& file : written.files) text += fmt::format("      - {{split: {}, path: \"{}\"}}\n", splitOf(file.name), file.name);
    text += features(context) + "---\n\n";
    text += fmt::format("# Reviewed texts\n\n{} texts with their labels, exported by Docket. manifest.json says how it was made.\n", records);
    return text;
}

}  // namespace docket::codec
