#include "ui/routing/publish/policy_publish_way.h"

#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/routing/publish/policy_publish_dialog.h"
#include "ui/routing/words/policy_change_words.h"
#include "ui/routing/words/policy_finding_words.h"

#include <QPointer>

#include <utility>

namespace docket::ui {

namespace {

QString reasonsOf(const services::OpenPolicyDraft& draft) {
    QStringList reasons;
    for (const std::string& reason : draft.reasons) reasons.append(toQt(reason));
    return reasons.join(QStringLiteral("; "));
}

std::vector<VersionRow> versionRowsOf(const std::vector<ports::PolicyVersion>& versions) {
    std::vector<VersionRow> rows;
    rows.reserve(versions.size());
    for (const ports::PolicyVersion& version : versions) {
        const QString facts = version.reverts ? PolicyPublishWay::tr("takes %1 back", "version").arg(versionTag(*version.reverts)) : QString();
        rows.push_back({version.version, version.author, version.publishedAt, version.note, facts});
    }
    return rows;
}

}  // namespace

VersionSource policyVersions(services::PolicyVersionsDesk& desk) {
    return {[&desk](VersionSource::Done<std::vector<VersionRow>> done) {
                desk.versions([done = std::move(done)](Result<std::vector<ports::PolicyVersion>> versions) {
                    if (versions) done(versionRowsOf(*versions));
                    else done(std::unexpected(versions.error()));
                });
            },
            [&desk](int before, int after, VersionSource::Done<VersionChanges> done) {
                desk.compare(before, after, [done = std::move(done)](Result<services::PolicyComparison> found) {
                    if (!found) return done(std::unexpected(found.error()));
                    const std::vector<ChangeRow> rows = rowsOf(found->changes, *found->taxonomy);
                    done(VersionChanges{rows, rows});
                });
            }};
}

PolicyPublishWay::PolicyPublishWay(const Theme& theme, services::PolicyVersionsDesk& desk, services::DryRunDesk& figures, RoutingController& controller,
                                   const ports::Clock& clock, QWidget* page)
    : QObject(page), m_theme(theme), m_desk(desk), m_figures(figures), m_controller(controller), m_clock(clock), m_page(page) {}

PolicyPublishWay::~PolicyPublishWay() { m_gui.close(); }

void PolicyPublishWay::publishDraft() {
    if (m_controller.phase() != RoutingController::Phase::Own) return;
    m_controller.whenWritten([this] {
        if (m_controller.phase() != RoutingController::Phase::Own) return;
        const services::PolicyDesk& desk = *m_controller.desk();
        services::PolicyPublication publication{desk.open.head.basedOn, desk.open.policy, fromQt(reasonsOf(desk.open)), {}, desk.open.head.revision};
        ask({std::move(publication), desk.open.inForce, desk.taxonomy}, true);
    });
}

void PolicyPublishWay::takeBack() {
    m_desk.takeBack(m_gui.callback([this](Result<services::OpenPolicyPublication> open) {
        if (open) ask(std::move(*open), false);
        else Q_EMIT failed(open.error());
    }));
}

void PolicyPublishWay::ask(services::OpenPolicyPublication open, bool isDraft) {
    const services::PolicyDesk& desk = *m_controller.desk();
    const int checks = isDraft ? static_cast<int>(desk.findings.size()) : 0;
    const QString words = checks == 0 ? QString() : sentenceOf(desk.findings.front(), *desk.taxonomy);
    auto* dialog = new PolicyPublishDialog(m_theme, std::move(open), checks, words, m_clock, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PolicyPublishDialog::publishAsked, this, [this, dialog] { publish(*dialog); });
    if (WaitingChoices* waiting = dialog->waiting()) {
        connect(waiting, &WaitingChoices::periodChanged, this, [this, dialog] { foresee(*dialog); });
        foresee(*dialog);
    }
    dialog->open();
}

void PolicyPublishWay::foresee(PolicyPublishDialog& dialog) {
    dialog.waiting()->showForecast(std::nullopt);
    m_figures.foresee(dialog.publication(), m_clock.now(), m_gui.callback([shown = QPointer(&dialog)](Result<services::ReroutingForecast> forecast) {
        if (!shown) return;
        if (forecast) shown->waiting()->showForecast(*forecast);
        else shown->waiting()->showFailure(errorWords(forecast.error()));
    }));
}

void PolicyPublishWay::publish(PolicyPublishDialog& dialog) {
    m_desk.publish(dialog.publication(), m_gui.callback([this, shown = QPointer(&dialog)](Result<services::VersionInForce> inForce) {
        if (inForce) {
            if (shown) shown->done(QDialog::Accepted);
            Q_EMIT published(inForce->version);
        } else if (shown) {
            shown->showFailure(errorWords(inForce.error()));
            Q_EMIT outdated();
        } else {
            Q_EMIT failed(inForce.error());
        }
        const bool isBusy = !inForce && inForce.error().kind == ErrorKind::Busy;
        if (isBusy || (inForce && inForce->rerouting)) Q_EMIT followUpsLeft();
    }));
}

}  // namespace docket::ui
