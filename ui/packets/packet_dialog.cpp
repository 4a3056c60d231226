#include "ui/packets/packet_dialog.h"

#include "ui/common/parts/buttons.h"
#include "ui/common/parts/form_parts.h"
#include "ui/common/words/text.h"
#include "ui/packets/packet_words.h"

#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace docket::ui {

namespace {

constexpr int usualItems = 50;
constexpr int usualDays = 14;

/// A name as a part of a file's name.
QString inFileName(const QString& name) {
    QString part;
    for (const QChar c : name) part += c.isLetterOrNumber() ? c : QChar(u'-');
    return part;
}

}  // namespace

PacketDialog::PacketDialog(const Theme& theme, Dialogs& dialogs, const QStringList& people, const QString& workspace, QWidget* parent)
    : QuestionDialog(theme, tr("Make a packet"),
                     tr("A packet is a file for somebody who does not reach this workspace: they open it in Docket and review it like any other. Nobody else gets its items "
                        "meanwhile. When it comes back, merge it."),
                     tr("Make packet"), parent),
      m_dialogs(dialogs), m_workspace(workspace), m_reviewer(new QLineEdit), m_items(new QSpinBox), m_days(new QSpinBox), m_target(new QLineEdit), m_passphrase(new QLineEdit),
      m_passphraseField(new Field(theme, tr("Passphrase, where the file is to be locked"), m_passphrase)) {
    setObjectName(QStringLiteral("packetDialog"));
    m_reviewer->setObjectName(QStringLiteral("packetReviewer"));
    auto* completer = new QCompleter(people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_reviewer->setCompleter(completer);
    m_reviewer->setPlaceholderText(people.value(0));
    connect(m_reviewer, &QLineEdit::textChanged, this, &PacketDialog::update);
    body()->setSpacing(12);
    body()->addWidget(new Field(theme, tr("For"), m_reviewer));
    body()->addWidget(makeNumbers(theme));
    body()->addWidget(makeTarget(theme));
    m_passphrase->setObjectName(QStringLiteral("packetPassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseField->reserveRemark();
    connect(m_passphrase, &QLineEdit::textChanged, this, &PacketDialog::update);
    body()->addWidget(m_passphraseField);
    body()->addStretch(1);
    m_reviewer->setFocus();
    update();
}

services::PacketRequest PacketDialog::request() const {
    services::PacketRequest request;
    request.file = pathOf(target());
    request.reviewer = fromQt(reviewer());
    request.items = m_items->value();
    request.days = m_days->value();
    if (!m_passphrase->text().isEmpty()) request.passphrase = fromQt(m_passphrase->text());
    return request;
}

QWidget* PacketDialog::makeNumbers(const Theme& theme) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_items->setObjectName(QStringLiteral("packetItems"));
    m_items->setRange(1, services::mostPacketItems);
    m_items->setValue(usualItems);
    m_items->setSingleStep(10);
    m_items->setGroupSeparatorShown(true);
    m_days->setObjectName(QStringLiteral("packetDays"));
    m_days->setRange(1, services::mostPacketDays);
    m_days->setValue(usualDays);
    for (QSpinBox* number : {m_items, m_days}) number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row->addWidget(new Field(theme, tr("Items, the next in the queue"), m_items), 1);
    row->addWidget(new Field(theme, tr("Days that they are held"), m_days), 1);
    return box;
}

QWidget* PacketDialog::makeTarget(const Theme& theme) {
    m_target->setObjectName(QStringLiteral("packetTarget"));
    connect(m_target, &QLineEdit::textEdited, this, [this] {
        m_hasOwnTarget = true;
        update();
    });
    auto* field = new Field(theme, tr("New file"), m_target);
    auto* choose = new KeyButton(theme, KeyButton::Kind::Flat);
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose… where the packet is put"));
    connect(choose, &QAbstractButton::clicked, this, &PacketDialog::chooseFile);
    field->setFarEnd(choose);
    return field;
}

void PacketDialog::chooseFile() {
    const QString file = m_dialogs.fileToSave(this, tr("Put the packet into"), target(), tr("Workspaces (*.docket)"));
    if (file.isEmpty()) return;
    m_hasOwnTarget = true;
    m_target->setText(file);
    update();
}

/// Names the file after who it is for, as long as nobody has named it.
void PacketDialog::update() {
    if (!m_hasOwnTarget) {
        const QFileInfo workspace(m_workspace);
        const QString stem = QStringLiteral("%1-%2").arg(workspace.completeBaseName(), reviewer().isEmpty() ? QStringLiteral("packet") : inFileName(reviewer()));
        QString free = QDir(workspace.path()).filePath(stem + QStringLiteral(".docket"));
        for (int n = 2; QFileInfo::exists(free); ++n) free = QDir(workspace.path()).filePath(QStringLiteral("%1-%2.docket").arg(stem).arg(n));
        m_target->setText(free);
    }
    const QString problem = m_passphrase->text().isEmpty() ? QString() : passphraseProblem(m_passphrase->text());
    m_passphraseField->setRemark(problem, !problem.isEmpty());
    setAnswerable(!reviewer().isEmpty() && !target().isEmpty() && problem.isEmpty());
}

}  // namespace docket::ui
