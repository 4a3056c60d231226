#pragma once

#include "core/agreement/dawid_skene.h"
#include "core/agreement/ratings.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace docket::test {

/// A file of results that other software computed: cases of {name, metric, input, expected, tolerance, software}.
class OracleFile {
public:
    explicit OracleFile(const std::filesystem::path& path);

    const nlohmann::json& cases() const { return m_content["cases"]; }
    /// The input of a case, also where it is that of an earlier one.
    const nlohmann::json& inputOf(const nlohmann::json& oracleCase) const;

private:
    nlohmann::json m_content;
};

/// Ratings with the names that the file gave them; a name's place in `items`, `raters` and `labels` is its id.
struct NamedRatings {
    std::vector<std::string> raters;
    std::vector<std::string> labels;  ///< all that could be given, in order
    agreement::Ratings ratings;
};

/// Reads rows of item, rater and label (or set of labels), embedded or in a file of the data sets; of two ratings of
/// one item by one rater the first counts, as the oracles say.
NamedRatings readRatings(const nlohmann::json& input, const std::filesystem::path& sharedFolder);

/// Votes by number, with the names in the order of the numbers.
struct NamedVotes {
    std::vector<std::string> items;
    std::vector<std::string> raters;
    std::vector<std::string> labels;
    std::vector<agreement::Vote> votes;
};

/// The same rows as votes: one item's several by one rater all count, unless the rule of the input says that the first does.
NamedVotes readVotes(const nlohmann::json& input, const std::filesystem::path& sharedFolder);

/// What the software computed: a number, or nullopt where it refused or gave NaN.
std::optional<double> numberIn(const nlohmann::json& expected);

}  // namespace docket::test
