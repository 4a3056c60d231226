#include "tests/benchmarks/lint_rows.h"

#include "core/taxonomy/lint.h"

#include <fmt/format.h>

#include <random>

namespace docket::bench {

namespace {

using taxonomy::Label;
using taxonomy::LabelPair;
using taxonomy::Use;

constexpr int labelCount = 5000;
constexpr int repeats = 5;

std::string words(std::mt19937& random, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        const auto rank = std::min({random() % 3000, random() % 3000, random() % 3000});
        text += fmt::format("{}word{}", i == 0 ? "" : " ", rank);
    }
    return text;
}

enum class Definitions { Written, Repeated, Long };

std::vector<Label> labelsWith(Definitions definitions) {
    std::mt19937 random(7);
    const std::string common = words(random, 300);
    std::vector<Label> labels(labelCount);
    for (int i = 0; i < labelCount; ++i) {
        Label& label = labels[static_cast<std::size_t>(i)];
        label.id = LabelId{i + 1};
        label.key = fmt::format("label_{}", i);
        label.name = fmt::format("Label {}", i);
        label.includes = {words(random, 5), words(random, 5)};
        label.excludes = {{words(random, 5), LabelId{static_cast<std::int64_t>(random() % labelCount) + 1}}};
        label.examples = {words(random, 12), words(random, 12), words(random, 12)};
        switch (definitions) {
            case Definitions::Written: label.description = "The customer asks about " + words(random, 16); break;
            case Definitions::Repeated: label.description = "The customer asks about a fee for a card payment."; break;
            case Definitions::Long: label.description = common + " " + words(random, 30); break;
        }
        if (i % 20 == 0) label.isGroup = true;
        else label.parent = LabelId{i - i % 20 + 1};
    }
    return labels;
}

Use useOf(const std::vector<Label>& labels) {
    std::mt19937 random(11);
    Use use;
    use.policyThreshold = 0.8;
    use.decisions = 1'000'000;
    for (const Label& label : labels) {
        auto& seen = use.labels[label.id];
        seen.predictions = seen.decisions = 200;
        for (int i = 0; i < 200; ++i) seen.sample.add(static_cast<double>(random() % 1000) / 1000, random() % 3 != 0);
    }
    for (int i = 0; i < 50'000; ++i) {
        const LabelId a{static_cast<std::int64_t>(random() % labelCount) + 1};
        const LabelId b{static_cast<std::int64_t>(random() % labelCount) + 1};
        if (a != b) use.pairs[LabelPair::of(a, b)] = {static_cast<std::int64_t>(random() % 20), 5, 5};
    }
    return use;
}

Row rowOf(const char* what, Definitions definitions) {
    const auto labels = labelsWith(definitions);
    const Use use = useOf(labels);
    std::vector<double> seconds;
    std::size_t findings = 0;
    for (int i = 0; i < repeats; ++i) {
        seconds.push_back(secondsOf([&] { findings = taxonomy::lint({taxonomy::TaskKind::Single, labels, {}, &use}).size(); }));
    }
    return {fmt::format("lint of {} labels, {}", labelCount, what), median(seconds), 1, 1, 0.25, "s", fmt::format("{} findings", findings)};
}

}  // namespace

std::vector<Row> lintRows() {
    return {rowOf("20 words each", Definitions::Written), rowOf("all the same words", Definitions::Repeated), rowOf("330 words, 300 the same", Definitions::Long)};
}

}  // namespace docket::bench
