#pragma once

#include "core/base/error.h"
#include "core/dataset/format.h"
#include "core/taxonomy/taxonomy.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::dataset {

/// Which items go in.
enum class Include {
    Resolved,  ///< those with a resolution
    Decided,   ///< also those without one whose standing decisions agree
    All,       ///< every item, also those nobody has decided
};

/// Which decisions count as far as the model may have led them.
enum class ExposureFilter {
    Any,
    Blind,  ///< items whose standing decisions were all given without sight of the suggestion
};

/// What can be left out of a dataset although people decided it.
enum class Doubt {
    Unsure,    ///< answers whose reviewer said that they were unsure
    OpenTest,  ///< items of an agreement test that is still running: more answers are to come
};
inline constexpr std::array allDoubts = {Doubt::Unsure, Doubt::OpenTest};

/// How to make a dataset. The same recipe over the same data gives the same bytes.
struct Recipe {
    Format format = Format::OpenAiChat;
    std::string system;          ///< instruction to the model; "{labels}" stands for the list of labels. Empty: Docket's own
    int examplesPerLabel = 3;    ///< of a few-shot prompt
    std::uint64_t seed = 7;      ///< of every sample that is drawn
    Include include = Include::Resolved;
    ExposureFilter exposure = ExposureFilter::Any;
    std::vector<Doubt> leaveOut;  ///< each at most once, in the order of the enumeration
    std::optional<int> taxonomyVersion;  ///< as of which answers are read; nullopt: the one in force

    bool leavesOut(Doubt doubt) const { return std::ranges::find(leaveOut, doubt) != leaveOut.end(); }
    void setLeftOut(Doubt doubt, bool isLeftOut);
    bool operator==(const Recipe&) const = default;
};

inline constexpr int maxExamplesPerLabel = 1000;

std::string_view toString(Include include);
std::optional<Include> parseInclude(std::string_view word);
std::string_view toString(ExposureFilter filter);
std::optional<ExposureFilter> parseExposureFilter(std::string_view word);
std::string_view toString(Doubt doubt);  ///< "open_test"
std::optional<Doubt> parseDoubt(std::string_view word);

/// Refuses what cannot be made: too many or no examples, undecided items in a format that needs an answer.
Result<> check(const Recipe& recipe);

/// Whether predictions and decisions have to be read, beside texts and resolutions.
bool needsHistory(const Recipe& recipe);

}  // namespace docket::dataset
