#include "core/dataset/learning_curve/curve_folds.h"

#include "core/base/stable_hash.h"
#include "core/dataset/centroid.h"
#include "core/dataset/vector_index.h"
#include "core/text/tfidf.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>

namespace docket::dataset {

namespace {

constexpr std::size_t bytesRead = 2048;

/// Texts by the hash of their cluster, or of their own id.
struct DrawnText {
    std::uint64_t hash = 0;
    const DecidedText* text = nullptr;
};

std::vector<DrawnText> drawTexts(std::span<const DecidedText> texts, const CurveOptions& options) {
    std::vector<DrawnText> drawn;
    for (const DecidedText& each : texts) {
        const std::string key = each.cluster ? "cluster " + std::to_string(*each.cluster) : "item " + each.externalId;
        drawn.push_back({stableHash(key, options.seed), &each});
    }
    std::ranges::sort(drawn, {}, [](const DrawnText& each) { return std::tuple(each.hash, std::string_view(each.text->externalId)); });
    if (drawn.size() > options.mostTexts) drawn.resize(options.mostTexts);
    return drawn;
}

text::TfIdf weightsOf(std::span<const DrawnText> drawn) {
    std::vector<std::string_view> heads;
    for (const auto& each : drawn) heads.push_back(std::string_view(each.text->text).substr(0, bytesRead));
    return text::TfIdf::fit(heads);
}

/// Numbers answers and labels, in the order of their ids.
void numberAnswers(std::span<const DrawnText> drawn, CurveTexts& texts) {
    std::map<LabelSet, std::size_t> answers;
    std::map<LabelId, std::size_t> labels;
    std::vector<LabelSet> sets;
    for (const auto& each : drawn) {
        LabelSet& set = sets.emplace_back(each.text->labels);
        if (set.empty()) set.push_back(LabelId{});  // counts like a label
        std::ranges::sort(set);
        answers.emplace(set, 0);
        for (const LabelId label : set) labels.emplace(label, 0);
    }
    for (std::size_t number = 0; auto& [label, place] : labels) place = number++;
    for (auto& [set, place] : answers) {
        place = texts.labels.size();
        auto& places = texts.labels.emplace_back();
        for (const LabelId label : set) places.push_back(labels.at(label));
    }
    for (const LabelSet& set : sets) texts.answers.push_back(answers.at(set));
    texts.labelCount = labels.size();
}

/// The most frequent answers among what was learned from, with their centroids.
struct Model {
    std::vector<std::size_t> answers;
    std::vector<text::SparseVector> centroids;
};

Model learn(const CurveTexts& texts, std::span<const std::size_t> from) {
    std::map<std::size_t, std::vector<const text::SparseVector*>> byAnswer;
    for (const std::size_t text : from) byAnswer[texts.answers[text]].push_back(&texts.vectors[text]);
    std::vector<std::size_t> answers;
    for (const auto& [answer, vectors] : byAnswer) answers.push_back(answer);
    std::ranges::stable_sort(answers, std::ranges::greater(), [&](std::size_t answer) { return byAnswer.at(answer).size(); });
    if (answers.size() > mostCurveAnswers) answers.resize(mostCurveAnswers);
    Model model;
    for (const std::size_t answer : answers) model.centroids.push_back(centroidOf(byAnswer.at(answer)));
    model.answers = std::move(answers);
    return model;
}

}  // namespace

FoldCounts& FoldCounts::operator+=(const FoldCounts& other) {
    trained += other.trained;
    right += other.right;
    tested += other.tested;
    labels.resize(std::max(labels.size(), other.labels.size()));
    for (std::size_t i = 0; i < other.labels.size(); ++i) {
        labels[i].right += other.labels[i].right;
        labels[i].given += other.labels[i].given;
        labels[i].wanted += other.labels[i].wanted;
    }
    return *this;
}

double FoldCounts::macroF1() const {
    double sum = 0;
    std::int64_t count = 0;
    for (const LabelCounts& label : labels) {
        if (label.wanted == 0) continue;
        sum += 2 * static_cast<double>(label.right) / static_cast<double>(label.given + label.wanted);
        ++count;
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

CurveTexts curveTextsOf(std::span<const DecidedText> offered, const CurveOptions& options) {
    const auto drawn = drawTexts(offered, options);
    const text::TfIdf weights = weightsOf(drawn);
    CurveTexts texts;
    for (const auto& each : drawn) texts.vectors.push_back(weights.of(std::string_view(each.text->text).substr(0, bytesRead)));
    for (std::size_t text = 0; text < drawn.size(); ++text) {
        if (text == 0 || drawn[text].hash != drawn[text - 1].hash) ++texts.groups;
        texts.folds.push_back(texts.groups % curveFolds);
    }
    numberAnswers(drawn, texts);
    return texts;
}

FoldCounts testFold(const CurveTexts& texts, std::size_t fold, double share) {
    std::vector<std::size_t> outside;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        if (texts.folds[text] != fold) outside.push_back(text);
    }
    const std::size_t first = outside.size() * fold / curveFolds;  // each fold learns from others while that can be
    std::ranges::rotate(outside, outside.begin() + static_cast<std::ptrdiff_t>(first));
    outside.resize(static_cast<std::size_t>(std::max(1L, std::lround(share * static_cast<double>(outside.size())))));
    const Model model = learn(texts, outside);
    VectorIndex centroids(model.centroids);
    FoldCounts counts;
    counts.trained = static_cast<std::int64_t>(outside.size());
    counts.labels.resize(texts.labelCount);
    for (std::size_t text = 0; text < texts.size(); ++text) {
        if (texts.folds[text] != fold) continue;
        const auto likeness = centroids.dots(texts.vectors[text]);
        const std::size_t answer = model.answers[static_cast<std::size_t>(std::ranges::max_element(likeness) - likeness.begin())];
        const auto& given = texts.labels[answer];
        const auto& wanted = texts.labels[texts.answers[text]];
        ++counts.tested;
        counts.right += answer == texts.answers[text] ? 1 : 0;
        for (const std::size_t label : given) ++counts.labels[label].given;
        for (const std::size_t label : wanted) {
            ++counts.labels[label].wanted;
            counts.labels[label].right += std::ranges::find(given, label) != given.end() ? 1 : 0;
        }
    }
    return counts;
}

}  // namespace docket::dataset
