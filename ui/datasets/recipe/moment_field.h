#pragma once

#include "ui/datasets/words/moment_text.h"

#include <QLabel>
#include <QLineEdit>

#include <optional>

namespace docket::ui {

class Theme;

/// A field for one end of a period; empty is none. What is no point in time is told below it, and leaves the one that was there.
class MomentField : public QWidget {
    Q_OBJECT

public:
    /// `words`: its accessible name.
    MomentField(const Theme& theme, const char* name, const QString& words, PeriodEnd end, QWidget* parent = nullptr);

    std::optional<Timestamp> moment() const { return m_moment; }
    void setMoment(std::optional<Timestamp> moment);

Q_SIGNALS:
    void edited();

private:
    void take(const QString& typed);

    PeriodEnd m_end;
    QLineEdit* m_line;
    QLabel* m_problem;
    std::optional<Timestamp> m_moment;
};

}  // namespace docket::ui
