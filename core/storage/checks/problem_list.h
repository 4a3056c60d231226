#pragma once

#include "core/ports/workspace.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

/// What a check of a workspace finds: at most 100 problems of a kind, and how many more there were.
class ProblemList {
public:
    /// `kind`: what is told together, in the plural ("events").
    void add(std::string_view kind, std::string where, std::string what);
    bool isEmpty() const { return m_problems.empty(); }
    std::vector<ports::Problem> take();

private:
    std::vector<ports::Problem> m_problems;
    std::map<std::string, int, std::less<>> m_found;  ///< by kind
};

}  // namespace docket::storage
