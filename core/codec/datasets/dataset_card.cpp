#include "core/codec/datasets/dataset_card.h"

#include "core/base/counted.h"
#include "core/codec/datasets/classifier/hf_block.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace docket::codec {

namespace {

/// A text on one line of CommonMark, in which nothing is markup.
std::string escaped(std::string_view text) {
    constexpr std::string_view markup = "\\`*_[]<>|#&~";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F) {
            out += ' ';
            continue;
        }
        if (markup.contains(c)) out += '\\';
        out += c;
    }
    return out;
}

std::string percent(double share) { return fmt::format("{} %", std::lround(100 * share)); }

std::int64_t countOf(const dataset::Counts& counts, std::string_view name) {
    const auto found = std::ranges::find(counts, name, &dataset::Counts::value_type::first);
    return found == counts.end() ? 0 : found->second;
}

class Card {
public:
    Card(const dataset::Manifest& manifest, std::span<const dataset::LabelFacts> labels, const taxonomy::Taxonomy& taxonomy)
        : m_manifest(manifest), m_recipe(manifest.recipe), m_labels(labels), m_isSingle(taxonomy.kind() == taxonomy::TaskKind::Single) {}

    std::string write() {
        line("# Reviewed texts");
        line(fmt::format("{} with {}, by version {} of the taxonomy, in the format {}. Made by Docket {}; manifest.json has the recipe, every count and the digest of every file.",
                         counted(m_manifest.records, "text", "texts"), m_isSingle ? "one label each" : "any number of labels", m_manifest.taxonomyVersion,
                         toString(m_recipe.format), m_manifest.docketVersion));
        line(m_recipe.license.empty() ? "Licence: not stated." : fmt::format("Licence: {}.", escaped(m_recipe.license)));
        writeLabelling();
        writeLabels();
        writeOrigin();
        writeSplits();
        writePersonalData();
        writeLimits();
        m_text.pop_back();
        return std::move(m_text);
    }

private:
    void line(std::string_view words) { m_text += fmt::format("{}\n\n", words); }

    void writeLabelling() {
        line("## How they were labelled");
        const auto& agreement = m_manifest.agreement;
        std::int64_t decisions = 0;
        for (const auto& [exposure, count] : m_manifest.decisions) decisions += count;
        line(fmt::format("{} gave the {}: {} before they saw what a model suggested, {} after they had compared their own answer with it, {} with it in sight.",
                         counted(m_manifest.reviewers, "person", "people"), counted(decisions, "decision that stands", "decisions that stand"), countOf(m_manifest.decisions, "blind"),
                         countOf(m_manifest.decisions, "compared"), countOf(m_manifest.decisions, "assisted")));
        if (m_manifest.ruled > 0) line(fmt::format("Of {} an adjudicator had the last word.", counted(m_manifest.ruled, "text", "texts")));
        if (m_manifest.labelledByMachine > 0) line(fmt::format("The labels of {} are a model's, and nobody was asked.", counted(m_manifest.labelledByMachine, "text", "texts")));
        if (agreement.items == 0) return line("No text has the decisions of two people, so nothing is known of how far people agree.");
        line(fmt::format("Of {} that two or more people decided, all gave the same answer to {}: {}, 95 % interval {} to {} (Wilson 1927).",
                         counted(agreement.items, "text", "texts"), agreement.alike, percent(static_cast<double>(agreement.alike) / static_cast<double>(agreement.items)),
                         percent(agreement.low), percent(agreement.high)));
    }

    void writeLabels() {
        line("## Labels");
        m_text += "| Label | Records | Agreement |\n|---|---:|---|\n";
        for (const dataset::LabelFacts& label : m_labels) {
            const std::string agreement =
                label.pairs == 0 ? "not known" : fmt::format("{} of {}", percent(static_cast<double>(label.alike) / static_cast<double>(label.pairs)), counted(label.pairs, "pair", "pairs"));
            m_text += fmt::format("| {} | {} | {} |\n", escaped(label.key), label.exported, agreement);
        }
        m_text += "\n";
        if (m_manifest.emptyAnswers > 0) line(fmt::format("{} no label: none of these fits.", counted(m_manifest.emptyAnswers, "record has", "records have")));
        line("Agreement is the share of pairs of decisions on texts with the label in which both gave it.");
    }

    void writeOrigin() {
        line("## Where the texts come from");
        std::string steps = fmt::format("Of {} in the workspace", counted(m_manifest.items, "item", "items"));
        for (const auto& [reason, count] : m_manifest.leftOut) {
            std::string words = reason;
            std::ranges::replace(words, '_', ' ');
            steps += fmt::format(", less {} {}", count, words);
        }
        if (m_manifest.copies > 0) steps += fmt::format(", and {} again", counted(m_manifest.copies, "record", "records"));
        line(fmt::format("{}: {}.", steps, counted(m_manifest.records, "record", "records")));
        line(m_recipe.items.unreviewed == dataset::Unreviewed::AutoAccepted
                 ? "They are what a model was sure of, with its labels, and what was sent to people because it was not, or by an audit."
                 : "They were sent to people because a model was not sure of them, by a rule, or by an audit: no random sample of what the model sees, and harder than that.");
    }

    void writeSplits() {
        const dataset::SplitRule& split = m_recipe.split;
        if (!split.isSplit()) return;
        line("## Splits");
        std::string rule = fmt::format("{} % to train, {} % for validation and {} % for test, by a hash with seed {}", split.train, split.validation, split.test, m_recipe.seed);
        rule += split.isStratified ? ", label by label." : ", met on average.";
        rule += " One text is in one split";
        for (const std::string& key : split.groupBy) rule += fmt::format(", and so is what has the same {}", escaped(key));
        if (split.keepsNearTogether) rule += ", and so are near-duplicates";
        line(rule + ".");
    }

    void writePersonalData() {
        line("## Personal data");
        switch (m_recipe.personalData.treatment) {
            case text::PersonalDataTreatment::Keep: return line("Texts are as they came: personal data was neither masked nor left out.");
            case text::PersonalDataTreatment::Mask: return line("What was recognised as personal data is masked. Nothing finds all of it.");
            case text::PersonalDataTreatment::Drop: return line("Texts in which personal data was recognised are left out. Nothing finds all of it.");
        }
    }

    void writeLimits() {
        line("## Known limits");
        if (m_manifest.warnings.empty()) return line("None of the checks found anything.");
        for (const std::string& warning : m_manifest.warnings) m_text += fmt::format("- {}\n", escaped(warning));
        m_text += "\n";
    }

    const dataset::Manifest& m_manifest;
    const dataset::Recipe& m_recipe;
    std::span<const dataset::LabelFacts> m_labels;
    bool m_isSingle;
    std::string m_text;
};

}  // namespace

std::string writeDatasetCard(const dataset::Manifest& manifest, std::span<const dataset::LabelFacts> labels, const taxonomy::Taxonomy& taxonomy) {
    const std::string block = manifest.recipe.format == dataset::Format::HfDataset ? hfBlock(manifest, taxonomy) : std::string();
    return block + Card(manifest, labels, taxonomy).write();
}

}  // namespace docket::codec
