#include "tests/unit/agreement/oracle_file.h"

#include "core/agreement/scale_alpha.h"
#include "core/agreement/summary.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>

namespace docket::agreement {
namespace {

using nlohmann::json;

std::filesystem::path sharedFolder() { return test::sharedOracles().parent_path().parent_path(); }

Estimate alphaOn(Scale scale, const Ratings& ratings) { return krippendorffAlpha(ratings, scale, {1, 20}); }
Estimate nominalAlpha(const Ratings& ratings) { return krippendorffAlpha(ratings); }
Estimate lightKappa(const Ratings& ratings) { return pairwiseKappa(ratings).light.mean; }

/// Figures of a whole table, by the oracles' names for them. On the complete tables that nltk was asked about, its pi
/// is Fleiss' kappa.
const std::map<std::string, std::function<Estimate(const Ratings&)>> figures = {
    {"krippendorff_alpha_nominal", nominalAlpha},
    {"krippendorff_alpha_nominal_nltk", nominalAlpha},
    {"krippendorff_alpha_nominal_irrcac", nominalAlpha},
    {"krippendorff_alpha_ordinal", std::bind_front(alphaOn, Scale::Ordinal)},
    {"krippendorff_alpha_interval", std::bind_front(alphaOn, Scale::Interval)},
    {"fleiss_kappa", fleissKappa},
    {"fleiss_kappa_generalised_missing", fleissKappa},
    {"scott_pi", fleissKappa},
    {"gwet_ac1", gwetAc1},
    {"brennan_prediger", brennanPrediger},
    {"randolph_kappa", brennanPrediger},
    {"bennett_s", brennanPrediger},
    {"observed_agreement_avg_pairs", observedAgreement},
    {"cohen_kappa_mean_over_pairs", lightKappa},
};

/// What Docket should say. Where packages are of two minds on one table it follows the one that is named here.
std::optional<double> expectedOf(const json& oracleCase) {
    const std::string name = oracleCase["name"];
    const std::string metric = oracleCase["metric"];
    // irrCAC and nltk call a table of one class 1; fast-krippendorff, statsmodels and R refuse it.
    const bool hasOneClass = name == "one_class_only" || name == "single_item_agree";
    if (hasOneClass && metric != "observed_agreement_avg_pairs") return std::nullopt;
    // irrCAC stops at the standard error of a single item; statsmodels and fast-krippendorff give the coefficient.
    if (name == "single_item_disagree" && metric == "fleiss_kappa_generalised_missing") return -0.5;
    if (name == "single_item_disagree" && metric == "brennan_prediger") return -0.5;
    if (name == "single_item_disagree" && metric == "krippendorff_alpha_nominal_irrcac") return 0.0;
    // nltk counts the labels that were given; statsmodels and irrCAC those that could be.
    if (name == "never_used_class_in_scheme" && metric == "bennett_s") return 0.7;
    return test::numberIn(oracleCase["expected"]);
}

void expectCase(const Estimate& actual, const json& oracleCase) {
    const auto expected = expectedOf(oracleCase);
    ASSERT_EQ(actual.value.has_value(), expected.has_value());
    if (!expected) return;
    EXPECT_NEAR(*actual.value, *expected, std::max(1e-9, oracleCase["tolerance"].get<double>()));
}

void expectPair(const test::NamedRatings& table, const json& expected) {
    const auto idOf = [&](const std::string& name) {
        return ReviewerId{std::ranges::find(table.raters, name) - table.raters.begin()};
    };
    const auto pairwise = pairwiseKappa(table.ratings);
    const auto pair = std::ranges::find_if(pairwise.pairs, [&](const RaterPair& p) {
        return p.one == idOf(expected["pair"][0]) && p.other == idOf(expected["pair"][1]);
    });
    ASSERT_NE(pair, pairwise.pairs.end());
    EXPECT_EQ(pair->agreement.n, expected["n_shared"]);
    EXPECT_NEAR(*pair->agreement.value(), expected["percent_agreement"], 1e-9);
    ASSERT_EQ(pair->kappa.value.has_value(), expected["kappa"].is_number());
    if (!pair->kappa.value) return;
    EXPECT_NEAR(*pair->kappa.value, expected["kappa"], 1e-9);

    std::vector<AnswerPair> answers;
    const json& confusion = expected["confusion"];
    for (std::uint32_t one = 0; one < confusion.size(); ++one) {
        for (std::uint32_t other = 0; other < confusion.size(); ++other) {
            answers.insert(answers.end(), confusion[one][other], AnswerPair{one, other});
        }
    }
    for (const auto& [name, weighting] : {std::pair("kappa", Weighting::None), std::pair("kappa_linear", Weighting::Linear),
                                          std::pair("kappa_quadratic", Weighting::Quadratic)}) {
        if (!expected.contains(name)) continue;
        EXPECT_NEAR(*cohenKappa(answers, confusion.size(), weighting).value, expected[name], 1e-9) << name;
    }
}

void expectSetAlphas(const Ratings& ratings, const json& expected) {
    EXPECT_NEAR(*krippendorffAlpha(ratings, SetDistance::Masi).value, expected["masi"], 1e-9);
    EXPECT_NEAR(*krippendorffAlpha(ratings, SetDistance::Jaccard).value, expected["jaccard"], 1e-9);
    EXPECT_NEAR(*krippendorffAlpha(ratings).value, expected["exact_set_nominal"], 1e-9);
}

class AgreementOracleFile : public ::testing::TestWithParam<std::string> {};

TEST_P(AgreementOracleFile, GivesTheSameFigures) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / GetParam());
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        const std::string metric = oracleCase["metric"];
        SCOPED_TRACE(oracleCase["name"].get<std::string>() + ": " + metric);
        const bool isPair = metric == "cohen_kappa_pair";
        const bool isOfSets = metric == "alpha_with_set_distance";
        if (!isPair && !isOfSets && !figures.contains(metric)) continue;
        const auto table = test::readRatings(file.inputOf(oracleCase), sharedFolder());
        ++compared;
        if (isPair) {
            expectPair(table, oracleCase["expected"]);
        } else if (isOfSets) {
            expectSetAlphas(table.ratings, oracleCase["expected"]);
        } else {
            expectCase(figures.at(metric)(table.ratings), oracleCase);
        }
    }
    EXPECT_GE(compared, 7);
}

INSTANTIATE_TEST_SUITE_P(Files, AgreementOracleFile,
                         ::testing::Values("edge_agreement.json", "raters_anesthesia.json", "raters_barzan.json",
                                           "raters_copyright.json", "raters_google_facts.json", "raters_query_votes.json"));

std::vector<AnswerPair> answersOf(const json& input) {
    const auto one = input["rater1"].get<std::vector<std::string>>();
    const auto other = input["rater2"].get<std::vector<std::string>>();
    std::vector<std::string> labels = one;
    labels.insert(labels.end(), other.begin(), other.end());
    std::ranges::sort(labels);
    labels.erase(std::ranges::unique(labels).begin(), labels.end());
    const auto numberOf = [&](const std::string& label) {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(labels, label) - labels.begin());
    };
    std::vector<AnswerPair> answers;
    for (std::size_t i = 0; i < one.size(); ++i) answers.push_back({numberOf(one[i]), numberOf(other[i])});
    return answers;
}

/// An estimate beside vcd's {value, ASE}.
void expectVcd(const Estimate& actual, const json& expected) {
    EXPECT_NEAR(*actual.value, expected["value"], 1e-9);
    EXPECT_NEAR((actual.interval->high - actual.interval->low) / 2 / metrics::z95, expected["ASE"], 1e-9);
}

TEST(AgreementOracle, GivesTheKappasOfThreePackagesOfR) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / "r_second_opinion.json");
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        if (oracleCase["metric"] != "cohen_kappa") continue;
        SCOPED_TRACE(oracleCase["name"].get<std::string>() + " by " + oracleCase["software"].get<std::string>());
        const auto answers = answersOf(file.inputOf(oracleCase));
        const std::size_t answerCount = 1 + std::ranges::max(answers, {}, &AnswerPair::one).one;
        const json& expected = oracleCase["expected"];
        const auto kappa = [&](Weighting weighting) { return cohenKappa(answers, answerCount, weighting); };
        ++compared;
        const auto expectValue = [&](const char* name, Weighting weighting) {
            if (!expected.contains(name)) return;
            EXPECT_NEAR(*kappa(weighting).value, expected[name], 1e-9) << name;
        };
        const auto expectError = [&](const char* name, Weighting weighting) {
            if (expected.contains(name)) expectVcd(kappa(weighting), expected[name]);
        };
        expectError("unweighted", Weighting::None);
        expectError("linear", Weighting::Linear);
        expectError("quadratic", Weighting::Quadratic);
        expectValue("kappa", Weighting::None);
        expectValue("weighted_absolute", Weighting::Linear);
        expectValue("weighted_squared", Weighting::Quadratic);
        if (!expected.contains("ci")) continue;
        EXPECT_NEAR(kappa(Weighting::None).interval->low, expected["ci"][0]["lower"], 1e-9);
        EXPECT_NEAR(kappa(Weighting::None).interval->high, expected["ci"][0]["upper"], 1e-9);
    }
    EXPECT_EQ(compared, 5);
}

}  // namespace
}  // namespace docket::agreement
