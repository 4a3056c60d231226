#pragma once

#include "core/services/queue/bulk_service.h"
#include "ui/common/dialogs/dialogs.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::ui {

/// What the list of items asks, each as one line. nullopt: the person left it.
class QueueQuestions {
public:
    /// All outlive the questions. `parent`: over which they stand.
    QueueQuestions(Dialogs& dialogs, const Theme& theme, QWidget& parent) : m_dialogs(dialogs), m_theme(theme), m_parent(parent) {}

    /// `reviewers`: the names that are offered.
    std::optional<services::Assign> assignee(const std::vector<std::string>& reviewers) const;
    std::optional<services::SetPriority> priority() const;
    /// The number of a row, or the id of an item; without blanks at the ends, and not empty.
    std::optional<QString> place() const;
    /// The name of a view, on one line and not empty.
    std::optional<QString> viewName() const;

private:
    Dialogs& m_dialogs;
    const Theme& m_theme;
    QWidget& m_parent;
};

}  // namespace docket::ui
