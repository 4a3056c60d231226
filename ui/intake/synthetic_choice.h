#pragma once

#include "ui/common/look/theme.h"

#include <QCheckBox>
#include <QWidget>

namespace docket::ui {

/// Whether a machine wrote the texts of a file, to have more of a rare label, with what that comes to.
class SyntheticChoice : public QWidget {
    Q_OBJECT

public:
    explicit SyntheticChoice(const Theme& theme, QWidget* parent = nullptr);

    bool isChosen() const { return m_check->isChecked(); }
    /// What becomes of such items, as a sentence.
    static QString meaning();

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_check;
};

}  // namespace docket::ui
