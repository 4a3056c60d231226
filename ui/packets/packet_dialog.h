#pragma once

#include "core/services/packets/packet_making.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/dialogs/question_dialog.h"

#include <QLineEdit>
#include <QSpinBox>

namespace docket::ui {

class Field;

/// Asks for whom a packet is, of how many items, how long these are held for it, and into what file.
class PacketDialog : public QuestionDialog {
    Q_OBJECT

public:
    /// `people`: who is offered. `workspace`: its file; the packet suggested stands beside it.
    PacketDialog(const Theme& theme, Dialogs& dialogs, const QStringList& people, const QString& workspace, QWidget* parent);

    /// What is asked for, but for the workspace, who asks, and the key.
    services::PacketRequest request() const;

private:
    QString reviewer() const { return m_reviewer->text().trimmed(); }
    QString target() const { return m_target->text().trimmed(); }
    QWidget* makeNumbers(const Theme& theme);
    QWidget* makeTarget(const Theme& theme);
    void chooseFile();
    void update();

    Dialogs& m_dialogs;
    QString m_workspace;
    QLineEdit* m_reviewer;
    QSpinBox* m_items;
    QSpinBox* m_days;
    QLineEdit* m_target;
    QLineEdit* m_passphrase;
    Field* m_passphraseField;
    bool m_hasOwnTarget = false;
};

}  // namespace docket::ui
