#include "core/codec/datasets/dataset_writer.h"
#include "tests/support/memory_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

// What holds for every format: the table of formats says what it carries, and it carries that and no more.

namespace docket::codec {
namespace {

using dataset::Content;
using dataset::Format;
using dataset::Split;
using ::testing::HasSubstr;
using ::testing::Not;

taxonomy::Taxonomy threeLabels(taxonomy::TaskKind kind) {
    std::vector<taxonomy::Label> labels(3);
    labels[0].key = "billing";
    labels[1].key = "refund";
    labels[2].key = "other";
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

constexpr std::string_view secret = "ada@example.org";

/// An item that two people answered, one of whom overturned the model, and that everybody has written about.
struct ReviewedItem {
    explicit ReviewedItem(const taxonomy::Taxonomy& taxonomy, std::int64_t id = 1)
        : billing(taxonomy.findByKey("billing")->id), refund(taxonomy.findByKey("refund")->id), externalId("id-of-" + std::to_string(id)),
          text("Write to " + std::string(secret) + " about " + std::to_string(id)), metadata(R"({"channel":"chat with )" + std::string(secret) + "\"}") {
        prediction.labels = LabelSet{refund};
        prediction.confidence = 0.375;
        prediction.model = "m1";
        prediction.rationale = "because of " + std::string(secret);
        prediction.signals = R"({"samples":[")" + std::string(secret) + "\"]}";
        decisions.resize(2);
        for (std::size_t i = 0; i < decisions.size(); ++i) {
            decisions[i].id = EventId{static_cast<std::int64_t>(i) + 1};
            decisions[i].answer.labels = {billing};
            decisions[i].answer.note = "said " + std::string(secret);
            decisions[i].answer.overturnReason = decisions[i].answer.note;
            decisions[i].answer.evidence = {{9, 24}};
            decisions[i].predictedLabels = prediction.labels;
        }
        answers = {{billing}, {billing}};
        predicted = {prediction.labels, prediction.labels};
        record.item = ItemId{id};
        record.externalId = externalId;
        record.text = text;
        record.metadata = metadata;
        record.prediction = &prediction;
        record.decisions = decisions;
        record.answers = answers;
        record.predicted = predicted;
        record.reviewers = reviewers;
        record.models = models;
        record.resolution = Resolution{ItemId{id}, {billing}, ResolutionKind::Consensus, EventId{2}, Timestamp{1'790'000'000'000}};
    }
    ReviewedItem(const ReviewedItem&) = delete;
    ReviewedItem& operator=(const ReviewedItem&) = delete;

    LabelId billing;
    LabelId refund;
    std::string externalId;
    std::string text;
    std::string metadata;
    Prediction prediction;
    std::vector<Decision> decisions;
    std::vector<LabelSet> answers;
    std::vector<std::optional<LabelSet>> predicted;
    std::vector<std::string> reviewers{"anna", "benedict"};
    std::vector<std::string> models{"m1", "m1"};
    ports::Record record;
    std::optional<LabelSet> labels = LabelSet{billing};
};

class EveryFormat : public ::testing::TestWithParam<Format> {
protected:
    const dataset::FormatFacts& facts() const { return dataset::factsOf(GetParam()); }
    bool carries(Content content) const { return facts().contents.has(content); }

    DatasetContext context() const { return {m_recipe, m_taxonomy, m_names}; }

    /// All files of a dataset of these items, one after the other.
    std::string written(const DatasetContext& context, std::span<const DatasetItem> items, test::MemoryFolder& folder) const {
        const auto writer = makeDatasetWriter(context);
        EXPECT_TRUE(writer->start(folder));
        for (const DatasetItem& item : items) {
            EXPECT_EQ(writer->refuses(item), std::nullopt);
            EXPECT_TRUE(writer->add(item));
        }
        const auto finished = writer->finish();
        EXPECT_TRUE(finished);
        std::string all;
        for (const dataset::FileFacts& file : finished->files) {
            EXPECT_EQ(file.sha256, toHex(sha256(folder.files.at(file.name)))) << file.name;
            all += folder.files.at(file.name);
        }
        EXPECT_EQ(finished->files.size(), folder.files.size());
        return all;
    }
    std::string written(const DatasetContext& context, const DatasetItem& item) const {
        test::MemoryFolder folder;
        return written(context, std::span(&item, 1), folder);
    }

    static DatasetItem in(Split split, const ReviewedItem& item) { return {.record = item.record, .labels = item.labels, .text = item.text, .split = split}; }

    static std::set<std::string> namesOf(const test::MemoryFolder& folder) {
        std::set<std::string> names;
        for (const auto& [name, text] : folder.files) names.insert(name);
        return names;
    }
    /// Of the writer: the card is made of the manifest.
    static std::set<std::string> filesOf(bool hasSplits) {
        const auto names = dataset::filesOf(GetParam(), hasSplits);
        std::set<std::string> files(names.begin(), names.end());
        files.erase(std::string(dataset::cardFile));
        return files;
    }

    taxonomy::Taxonomy m_taxonomy = threeLabels(taxonomy::TaskKind::Single);
    dataset::LabelNames m_names = [this] {
        dataset::LabelNames names;
        names.add(m_taxonomy);
        return names;
    }();
    dataset::Recipe m_recipe = [] {
        dataset::Recipe recipe;
        recipe.format = GetParam();
        return recipe;
    }();
};

TEST_P(EveryFormat, CarriesWhatTheTableSays) {
    const ReviewedItem item(m_taxonomy);
    m_recipe.hasRationale = true;
    const std::string text = written(context(), {.record = item.record, .labels = item.labels, .text = item.text, .rationale = "because of the word"});
    EXPECT_EQ(text.contains("id-of-1"), carries(Content::Ids));
    EXPECT_EQ(text.contains("chat with"), carries(Content::Metadata));
    EXPECT_EQ(text.contains("0.375"), carries(Content::Probabilities));
    EXPECT_EQ(text.contains("because of"), carries(Content::Rationale));
    if (carries(Content::Reviewers)) {
        EXPECT_THAT(text, HasSubstr("benedict"));
    }
    if (carries(Content::Preference)) {
        EXPECT_THAT(text, HasSubstr(R"(refund\")")) << "a JSON string, or the end of one inside it";
    }
    EXPECT_TRUE(facts().needsHistory || !(carries(Content::Reviewers) || carries(Content::Preference) || carries(Content::Probabilities)));
    EXPECT_TRUE(carries(Content::SingleLabel));
    EXPECT_EQ(dataset::parseFormat(facts().name), GetParam());
}

TEST_P(EveryFormat, WritesItsFiles) {
    const ReviewedItem item(m_taxonomy);
    const DatasetItem only{.record = item.record, .labels = item.labels, .text = item.text};
    test::MemoryFolder folder;
    written(context(), std::span(&only, 1), folder);
    EXPECT_EQ(namesOf(folder), filesOf(false));
    test::MemoryFolder nothing;
    written(context(), {}, nothing);
    EXPECT_EQ(namesOf(nothing), filesOf(false)) << "an empty dataset has its files, too";
}

TEST_P(EveryFormat, PutsEachSplitInItsPlace) {
    const ReviewedItem first(m_taxonomy, 1001);
    const ReviewedItem second(m_taxonomy, 1002);
    const ReviewedItem third(m_taxonomy, 1003);
    const std::array items = {in(Split::Train, first), in(Split::Test, second), in(Split::Validation, third)};
    DatasetContext split = context();
    split.hasSplits = true;
    test::MemoryFolder folder;
    const std::string all = written(split, items, folder);
    EXPECT_EQ(namesOf(folder), filesOf(true));
    if (!carries(Content::Splits)) {
        EXPECT_THAT(all, HasSubstr("1001"));
        EXPECT_THAT(all, Not(HasSubstr("1002"))) << "nobody is shown what they are measured by";
        EXPECT_THAT(all, Not(HasSubstr("1003")));
        return;
    }
    for (const DatasetItem& item : items) {
        const std::string name = dataset::recordFile(GetParam(), item.split, true);
        const std::string own = std::to_string(item.record.item.value);
        EXPECT_THAT(folder.files.at(name), HasSubstr(own));
        for (const auto& [other, text] : folder.files) {
            if (other != name) {
                EXPECT_THAT(text, Not(HasSubstr(own))) << other;
            }
        }
    }
    if (facts().files.isOneFile) {
        EXPECT_THAT(all, HasSubstr("validation"));
    }
}

TEST_P(EveryFormat, LetsNothingOutThatWasMasked) {
    ReviewedItem item(m_taxonomy);
    const std::string whole = written(context(), {.record = item.record, .labels = item.labels, .text = item.text});
    EXPECT_EQ(whole.contains(secret), GetParam() != Format::CrowdKit) << "which has no text";
    const std::string masked = "Write to [EMAIL_1] about 1";
    EXPECT_THAT(written(context(), {.record = item.record, .labels = item.labels, .text = masked}), Not(HasSubstr(secret)));
    item.prediction.labels = std::nullopt;
    item.prediction.rawOutput = "\"I would write to " + std::string(secret) + "\"";
    if (!carries(Content::Preference)) {
        EXPECT_THAT(written(context(), {.record = item.record, .labels = item.labels, .text = masked}), Not(HasSubstr(secret))) << "nor what the model said instead of a label";
    }
}

TEST_P(EveryFormat, KeepsRemarksBackWherePersonalDataIsHidden) {
    ReviewedItem item(m_taxonomy);
    item.text = "nobody's name is in here";
    item.record.text = item.text;
    DatasetContext hiding = context();
    hiding.hidesPersonalData = true;
    const std::string text = written(hiding, {.record = item.record, .labels = item.labels, .text = item.text});
    EXPECT_THAT(text, Not(HasSubstr(secret))) << "a note can name somebody whom the text does not";
    if (GetParam() != Format::CrowdKit) {
        EXPECT_THAT(text, HasSubstr("nobody's name"));
    }
}

std::string wordOf(const ::testing::TestParamInfo<Format>& format) {
    std::string word(toString(format.param));
    std::ranges::replace(word, '-', '_');
    return word;
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryFormat, ::testing::ValuesIn(dataset::allFormats), wordOf);

}  // namespace
}  // namespace docket::codec
