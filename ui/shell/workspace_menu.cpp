#include "ui/shell/workspace_menu.h"

#include "ui/common/dialogs/report_dialog.h"
#include "ui/common/words/text.h"
#include "ui/intake/import_report.h"
#include "ui/packets/packet_dialog.h"
#include "ui/packets/packet_words.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace docket::ui {

WorkspaceMenu::WorkspaceMenu(const Theme& theme, ActionRegistry& actions, Dialogs& dialogs, const ports::Clock& clock, WindowJobs& jobs,
                             std::function<WorkspaceSession*()> session, QWidget* window)
    : QObject(window), m_theme(theme), m_actions(actions), m_dialogs(dialogs), m_clock(clock), m_jobs(jobs), m_session(std::move(session)), m_window(window) {
    const auto on = [&](Command command, auto run) { actions.onTriggered(command, this, run); };
    on(Command::ImportReport, [this] { showImport(); });
    on(Command::Figures, [this] { m_jobs.count(); });
    on(Command::VerifyWorkspace, [this] { m_jobs.verify(); });
    on(Command::BackUpWorkspace, [this] { backUp(); });
    on(Command::MakePacket, [this] { askForPacket(); });
    on(Command::MergePackets, [this] { mergePackets(); });
    connect(&jobs.packets(), &PacketJobs::passphraseAsked, this, &WorkspaceMenu::askForPassphrase);
    connect(&jobs.packets(), &PacketJobs::looked, this, &WorkspaceMenu::askToMerge);
    connect(&jobs, &WindowJobs::reported, this, &WorkspaceMenu::show);
    connect(&jobs.imports(), &ImportJobs::imported, this, &WorkspaceMenu::showWhatCanBeDone);
}

WorkspaceMenu::~WorkspaceMenu() { m_gui.close(); }

void WorkspaceMenu::showWhatCanBeDone() {
    const bool isPacket = m_session() != nullptr && m_session()->packet();
    for (const Command command : {Command::MakePacket, Command::MergePackets}) {
        m_actions.setAvailable(command, !isPacket, tr("This workspace is a packet itself; packets belong to the workspace that it is of"));
    }
    m_actions.setAvailable(Command::ReviewerName, !isPacket, tr("A packet is for one reviewer, whose name it has"));
    const bool hasImport = m_session() != nullptr && m_jobs.imports().lastImport(m_session()->path()) != nullptr;
    m_actions.setAvailable(Command::ImportReport, hasImport, tr("Nothing was imported into this workspace since the window was opened"));
}

void WorkspaceMenu::showImport() {
    if (const services::ImportReport* report = m_jobs.imports().lastImport(m_session()->path())) show(importReport(*report));
}

void WorkspaceMenu::backUp() {
    const QFileInfo file(m_session()->path());
    const QString day = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString suggested = QDir(file.path()).filePath(QStringLiteral("%1-%2.docket").arg(file.completeBaseName(), day));
    const QString target = m_dialogs.fileToSave(m_window, tr("Back up the workspace"), suggested, tr("Workspaces (*.docket)"));
    if (!target.isEmpty()) m_jobs.backUp(target);
}

void WorkspaceMenu::askForPacket() {
    auto open = m_gui.callback([this](const Result<std::vector<Person>>& people) {
        QStringList names;
        if (people) std::ranges::transform(*people, std::back_inserter(names), [](const Person& person) { return toQt(person.name); });
        if (m_session() != nullptr) makePacket(names);
    });
    m_session()->writer().post(services::Priority::Interactive, [open = std::move(open)](ports::Workspace& workspace) { open(caught([&] { return workspace.people().all(); })); });
}

void WorkspaceMenu::makePacket(const QStringList& people) {
    auto* dialog = new PacketDialog(m_theme, m_dialogs, people, m_session()->path(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_jobs.makePacket(dialog->request()); });
    dialog->open();
}

void WorkspaceMenu::mergePackets() {
    const QStringList files = m_dialogs.filesToOpen(m_window, tr("Merge packets"), tr("Packets (*.docket *.locked);;All files (*)"));
    if (!files.isEmpty()) m_jobs.lookAtPackets({files, std::nullopt});
}

void WorkspaceMenu::askForPassphrase(const QStringList& files) {
    const auto passphrase = m_dialogs.line(m_window, m_theme, passphraseQuestion(tr("Merge packets"), tr("Unlock")));
    if (passphrase) m_jobs.lookAtPackets({files, fromQt(*passphrase)});
}

void WorkspaceMenu::askToMerge(const Report& report, const PacketsToMerge& packets) {
    auto* dialog = new ReportDialog(m_theme, report, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, packets] { m_jobs.mergePackets(packets); });
    dialog->open();
}

void WorkspaceMenu::show(const Report& report) {
    auto* dialog = new ReportDialog(m_theme, report, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace docket::ui
