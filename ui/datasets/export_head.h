#pragma once

#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_field.h"

#include <QLabel>

#include <optional>

namespace docket::ui {

/// The head of the screen: where the files go, and the way to what was exported before.
class ExportHead : public QWidget {
    Q_OBJECT

public:
    explicit ExportHead(const Theme& theme, QWidget* parent = nullptr);

    QString target() const { return m_target->text(); }
    /// `free`: the folder that would be made; empty: not known yet.
    void showTarget(const QString& target, const QString& free);
    /// How many exports were made; nullopt: not known yet.
    void setExportCount(std::optional<std::size_t> count);
    KeyButton& earlier() { return *m_earlier; }

Q_SIGNALS:
    void targetEdited(const QString& folder);
    void chooseAsked();
    void earlierAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    IconField* m_target;
    QLabel* m_remark;
    KeyButton* m_earlier;
};

}  // namespace docket::ui
