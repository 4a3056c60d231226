#include "tests/unit/agreement/oracle_file.h"

#include "core/agreement/dawid_skene.h"
#include "core/agreement/votes.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace docket::agreement {
namespace {

using nlohmann::json;

std::filesystem::path sharedFolder() { return test::sharedOracles().parent_path().parent_path(); }

double probabilityOf(const json& byLabel, const std::string& label) { return byLabel.contains(label) ? byLabel[label].get<double>() : 0; }

/// crowd-kit takes so many steps whatever happens.
DawidSkene fitted(const test::NamedVotes& named, int steps) {
    return fitDawidSkene(named.votes, named.items.size(), named.raters.size(), named.labels.size(), {steps, 0, {}}).value();
}

void expectPosteriors(const DawidSkene& model, const test::NamedVotes& named, const json& expected, double tolerance) {
    for (std::size_t item = 0; item < named.items.size(); ++item) {
        if (!expected.contains(named.items[item])) continue;  // of the first 300 only
        for (std::size_t label = 0; label < named.labels.size(); ++label) {
            ASSERT_NEAR(model.posteriorOf(item)[label], probabilityOf(expected[named.items[item]], named.labels[label]), tolerance) << named.items[item];
        }
    }
}

void expectConfusion(const DawidSkene& model, const test::NamedVotes& named, const json& expected, double tolerance) {
    for (std::size_t rater = 0; rater < named.raters.size(); ++rater) {
        if (!expected.contains(named.raters[rater])) continue;  // of the first 40 only
        for (std::size_t truth = 0; truth < named.labels.size(); ++truth) {
            const json& row = expected[named.raters[rater]][named.labels[truth]];
            for (std::size_t given = 0; given < named.labels.size(); ++given) {
                ASSERT_NEAR(model.confusionOf(rater, truth)[given], probabilityOf(row, named.labels[given]), tolerance) << named.raters[rater];
            }
        }
    }
}

class DawidSkeneOracleFile : public ::testing::TestWithParam<std::string> {};

TEST_P(DawidSkeneOracleFile, GivesTheSameModel) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / GetParam());
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        const std::string metric = oracleCase["metric"];
        if (metric != "dawid_skene_converged" && metric != "dawid_skene_10_iterations") continue;
        SCOPED_TRACE(oracleCase["name"].get<std::string>() + ": " + metric);
        const json& expected = oracleCase["expected"];
        const double tolerance = oracleCase["tolerance"];
        const auto named = test::readVotes(file.inputOf(oracleCase), sharedFolder());
        const DawidSkene model = fitted(named, expected["iterations"]);
        ++compared;
        for (std::size_t label = 0; label < named.labels.size(); ++label) {
            EXPECT_NEAR(model.prior[label], probabilityOf(expected["priors"], named.labels[label]), tolerance);
        }
        if (expected.contains("posteriors")) expectPosteriors(model, named, expected["posteriors"], tolerance);
        if (expected.contains("confusion")) expectConfusion(model, named, expected["confusion"], tolerance);
    }
    EXPECT_GE(compared, 2);
}

INSTANTIATE_TEST_SUITE_P(Files, DawidSkeneOracleFile,
                         ::testing::Values("edge_agreement.json", "dawid_skene_1979.json", "raters_anesthesia.json", "raters_barzan.json",
                                           "raters_copyright.json", "raters_google_facts.json"));

class PluralityOracleFile : public ::testing::TestWithParam<std::string> {};

TEST_P(PluralityOracleFile, FindsTheSameLabelsAndTies) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / GetParam());
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        if (oracleCase["metric"] != "majority_vote") continue;
        SCOPED_TRACE(oracleCase["name"].get<std::string>());
        const json& expected = oracleCase["expected"];
        const auto named = test::readVotes(file.inputOf(oracleCase), sharedFolder());
        const auto table = test::readRatings(file.inputOf(oracleCase), sharedFolder());
        const auto verdicts = pluralityVotes(table.ratings);
        ++compared;
        std::int64_t tied = 0;
        for (std::size_t item = 0; item < verdicts.size(); ++item) {
            const std::string& name = named.items[item];
            if (!verdicts[item].answer) {
                ++tied;
                EXPECT_FALSE(expected["labels_where_no_tie"].contains(name)) << name;
            } else {
                EXPECT_FALSE(expected["tied_items"].contains(name)) << name;
                if (!expected["labels_where_no_tie"].contains(name)) continue;  // of the first 300 only
                EXPECT_EQ(table.labels[table.ratings.labelsOf(*verdicts[item].answer).front()], expected["labels_where_no_tie"][name]) << name;
            }
        }
        EXPECT_EQ(tied, expected["n_tied"]);
    }
    EXPECT_GE(compared, 1);
}

INSTANTIATE_TEST_SUITE_P(Files, PluralityOracleFile,
                         ::testing::Values("edge_agreement.json", "raters_anesthesia.json", "raters_barzan.json", "raters_copyright.json",
                                           "raters_google_facts.json"));

}  // namespace
}  // namespace docket::agreement
