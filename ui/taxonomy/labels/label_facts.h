#pragma once

#include "core/taxonomy/draft.h"
#include "core/taxonomy/label_use.h"
#include "ui/common/look/theme.h"

#include <QLabel>
#include <QWidget>

#include <array>

namespace docket::ui {

/// What work under the version in force has shown of a label: decisions, how far reviewers agree on it, how often the
/// model is right with it, and what it is mixed up with most. What nothing was seen of is said to be unknown.
class LabelFacts : public QWidget {
    Q_OBJECT

public:
    explicit LabelFacts(const Theme& theme, QWidget* parent = nullptr);

    /// `use` may be null: not read yet.
    void showFacts(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft, const taxonomy::Use* use);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum Fact { Decisions, Agreement, Model, MixedUp };
    static constexpr int factCount = 4;

    void set(Fact fact, const QString& value, const QString& remark);

    const Theme& m_theme;
    std::array<QWidget*, factCount> m_cells{};
    std::array<QLabel*, factCount> m_values{};
    std::array<QLabel*, factCount> m_remarks{};
};

}  // namespace docket::ui
