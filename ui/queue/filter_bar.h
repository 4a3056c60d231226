#pragma once

#include "core/services/queue/browse_desk.h"
#include "ui/common/look/one_line.h"
#include "ui/common/parts/buttons.h"

#include <QWidget>

#include <vector>

namespace docket::ui {

/// A filter as a chip: its name and what it lets through. Enter opens it; Del, or its cross, takes it away.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    FilterChip(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// Empty: the filter lets everything through.
    void setValue(const QString& value);
    bool isOn() const { return !m_value.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void openAsked();
    void removeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString shownText() const;
    QRect markRect() const;

    const Theme& m_theme;
    QString m_name;
    QString m_value;
};

/// The filters of the list of items as chips, all of which must hold.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(const Theme& theme, const ports::Clock& clock, QWidget* parent = nullptr);

    void setRules(const services::BrowseRules& rules);
    void show(const search::ItemFilter& filter);
    const search::ItemFilter& filter() const { return m_filter; }
    void focusFirst();

Q_SIGNALS:
    void changed(const docket::search::ItemFilter& filter);
    void clearAsked();

private:
    enum Kind { Stages, Due, Reasons, Labels, Confidence, Reviewers, KindCount };

    void addChip(Kind kind, const QString& name);
    void openChoices(Kind kind);
    void take(Kind kind, const QVariantList& values);
    void drop(Kind kind);
    QString valueText(Kind kind) const;
    void apply();

    const Theme& m_theme;
    const ports::Clock& m_clock;
    services::BrowseRules m_rules;
    search::ItemFilter m_filter;
    OneLine* m_line;
    std::vector<FilterChip*> m_chips;
    KeyButton* m_clear;
};

}  // namespace docket::ui
