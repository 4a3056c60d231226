#pragma once

#include "core/base/error.h"
#include "ui/versions/change_list.h"
#include "ui/versions/version_list.h"

#include <functional>
#include <vector>

namespace docket::ui {

/// What differs between two versions, in words.
struct VersionChanges {
    std::vector<ChangeRow> each;      ///< a row for every change
    std::vector<ChangeRow> gathered;  ///< a row for all that is said of one thing
};

/// Where versions are read. Both members return at once; `done` is called once, on any thread.
struct VersionSource {
    template <class T>
    using Done = std::function<void(Result<T>)>;

    std::function<void(Done<std::vector<VersionRow>> done)> versions;              ///< newest first
    std::function<void(int before, int after, Done<VersionChanges> done)> compare;  ///< `before` is the earlier one
};

}  // namespace docket::ui
