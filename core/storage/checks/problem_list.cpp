#include "core/storage/checks/problem_list.h"

#include <fmt/format.h>

#include <utility>

namespace docket::storage {

namespace {
constexpr int mostOfAKind = 100;
}

void ProblemList::add(std::string_view kind, std::string where, std::string what) {
    int& found = m_found.try_emplace(std::string(kind), 0).first->second;
    if (++found <= mostOfAKind) m_problems.push_back({std::move(where), std::move(what)});
}

std::vector<ports::Problem> ProblemList::take() {
    for (const auto& [kind, found] : std::exchange(m_found, {})) {
        if (found > mostOfAKind) m_problems.push_back({kind, fmt::format("{} more problems of this kind are not listed", found - mostOfAKind)});
    }
    return std::exchange(m_problems, {});
}

}  // namespace docket::storage
