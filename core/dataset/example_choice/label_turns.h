#pragma once

#include "core/dataset/example_choice/example_choice.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::dataset {

/// How many examples each label shall have: `perLabel` each, or as many together, shared out by the number of candidates
/// (Sainte-Laguë's method, 1910), no label more than mostChosenPerLabel or than it has, and none without.
std::vector<int> shareOut(std::span<const std::int64_t> candidates, int perLabel, ExampleBalance balance);

/// Which label gets the next example, by its place: first those without any, then whoever has the fewest, or the fewest for its
/// share; the rarer before the more frequent. Stopped anywhere, each has had about its due.
class LabelTurns {
public:
    /// Of each label, the candidates and the most examples; equally many of both.
    LabelTurns(std::vector<std::int64_t> candidates, std::vector<int> most, ExampleBalance balance);

    std::optional<std::size_t> next() const;  ///< nullopt: nobody is to have more
    void give(std::size_t label) { ++m_has[label]; }
    void close(std::size_t label) { m_most[label] = 0; }  ///< it has no more to give
    int has(std::size_t label) const { return m_has[label]; }

private:
    bool isBefore(std::size_t one, std::size_t other) const;

    std::vector<std::int64_t> m_candidates;
    std::vector<int> m_most;
    std::vector<int> m_has;
    ExampleBalance m_balance;
};

}  // namespace docket::dataset
