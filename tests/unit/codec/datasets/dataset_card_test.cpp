#include "core/codec/datasets/dataset_card.h"

#include <gmock/gmock.h>

namespace docket::codec {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class DatasetCard : public ::testing::Test {
protected:
    DatasetCard() {
        m_manifest.recipe.format = dataset::Format::Csv;
        m_manifest.docketVersion = "0.1.0";
        m_manifest.taxonomyVersion = 3;
        m_manifest.items = 120;
        m_manifest.records = 100;
        m_manifest.leftOut = {{"accepted_automatically", 15}, {"undecided", 5}};
        m_manifest.decisions = {{"blind", 90}, {"compared", 30}, {"assisted", 20}};
        m_manifest.reviewers = 4;
        m_manifest.agreement = {40, 36, 0.769, 0.960};
        m_labels = {{"billing", 60, 60, 30, 27}, {"re|fund_*now*", 40, 40, 0, 0}};
    }

    std::string card(taxonomy::TaskKind kind = taxonomy::TaskKind::Single) const {
        std::vector<taxonomy::Label> labels(2);
        labels[0].key = "billing";
        labels[1].key = "re|fund_*now*";
        return writeDatasetCard(m_manifest, m_labels, taxonomy::Taxonomy::make(kind, std::move(labels)).value());
    }

    dataset::Manifest m_manifest;
    std::vector<dataset::LabelFacts> m_labels;
};

TEST_F(DatasetCard, SaysHowItWasLabelledByHowManyAndHowFarTheyAgreed) {
    const std::string text = card();
    EXPECT_THAT(text, StartsWith("# Reviewed texts\n"));
    EXPECT_THAT(text, HasSubstr("100 texts with one label each, by version 3 of the taxonomy, in the format csv."));
    EXPECT_THAT(text, HasSubstr("4 people gave the 140 decisions that stand: 90 before they saw"));
    EXPECT_THAT(text, HasSubstr("all gave the same answer to 36: 90 %, 95 % interval 77 % to 96 % (Wilson 1927)."));
    EXPECT_THAT(text, HasSubstr("Of 120 items in the workspace, less 15 accepted automatically, less 5 undecided: 100 records."));
    EXPECT_THAT(text, HasSubstr("| billing | 60 | 90 % of 30 pairs |\n"));
    EXPECT_THAT(text, HasSubstr("Licence: not stated."));
    EXPECT_THAT(text, HasSubstr("no random sample"));
    EXPECT_THAT(text, Not(HasSubstr("## Splits")));
    EXPECT_TRUE(text.ends_with(".\n") && !text.ends_with("\n\n"));
}

TEST_F(DatasetCard, MarksUpNothingThatPeopleNamed) {
    EXPECT_THAT(card(), HasSubstr("| re\\|fund\\_\\*now\\* | 40 | not known |\n"));
    m_manifest.warnings = {"1 label is missing: <script>alert(1)</script>\n# no heading."};
    EXPECT_THAT(card(), HasSubstr("- 1 label is missing: \\<script\\>alert(1)\\</script\\> \\# no heading.\n"));
}

TEST_F(DatasetCard, SaysWhatIsNotKnownAndWhatAMachineSaid) {
    m_manifest.agreement = {};
    m_manifest.ruled = 1;
    m_manifest.labelledByMachine = 7;
    m_manifest.recipe.items.unreviewed = dataset::Unreviewed::AutoAccepted;
    const std::string text = card(taxonomy::TaskKind::Multi);
    EXPECT_THAT(text, HasSubstr("any number of labels"));
    EXPECT_THAT(text, HasSubstr("nothing is known of how far people agree"));
    EXPECT_THAT(text, HasSubstr("Of 1 text an adjudicator had the last word."));
    EXPECT_THAT(text, HasSubstr("The labels of 7 texts are a model's"));
    EXPECT_THAT(text, Not(HasSubstr("no random sample")));
}

TEST_F(DatasetCard, TellsSplitsAndPersonalData) {
    m_manifest.recipe.split = {.train = 80, .validation = 10, .test = 10, .groupBy = {"customer"}, .keepsNearTogether = true};
    m_manifest.recipe.personalData.treatment = text::PersonalDataTreatment::Mask;
    const std::string text = card();
    EXPECT_THAT(text, HasSubstr("80 % to train, 10 % for validation and 10 % for test, by a hash with seed 7, met on average."));
    EXPECT_THAT(text, HasSubstr("the same customer, and so are near-duplicates."));
    EXPECT_THAT(text, HasSubstr("is masked"));
    m_manifest.recipe.split.isStratified = true;
    EXPECT_THAT(card(), HasSubstr("label by label"));
}

TEST_F(DatasetCard, GivesHuggingFaceItsBlockWithALicenceThatItKnows) {
    m_manifest.recipe.format = dataset::Format::HfDataset;
    m_manifest.files = {{"data/train.jsonl", 10, ""}};
    EXPECT_THAT(card(), StartsWith("---\nlicense: unknown\n"));
    m_manifest.recipe.license = "CC-BY-4.0";
    EXPECT_THAT(card(), StartsWith("---\nlicense: cc-by-4.0\n"));
    EXPECT_THAT(card(), HasSubstr("\n# Reviewed texts\n"));
    EXPECT_THAT(card(), HasSubstr("Licence: CC-BY-4.0."));
    m_manifest.recipe.license = "ours: \"all\"";
    EXPECT_THAT(card(), StartsWith("---\nlicense: other\nlicense_name: \"ours: \\\"all\\\"\"\n"));
}

}  // namespace
}  // namespace docket::codec
