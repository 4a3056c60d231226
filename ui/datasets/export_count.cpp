#include "ui/datasets/export_count.h"

#include "core/dataset/selection.h"
#include "core/services/datasets/dataset_preview.h"
#include "ui/common/words/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

struct ReasonWords {
    dataset::LeftOut reason;
    const char* words;
};

constexpr std::array reasonWords = {
    ReasonWords{dataset::LeftOut::AcceptedAutomatically, QT_TRANSLATE_NOOP("docket::ui::ExportCount", "less %L1 accepted automatically")},
    ReasonWords{dataset::LeftOut::Undecided, QT_TRANSLATE_NOOP("docket::ui::ExportCount", "less %L1 undecided")},
    ReasonWords{dataset::LeftOut::InDisagreement, QT_TRANSLATE_NOOP("docket::ui::ExportCount", "less %L1 in disagreement")},
    ReasonWords{dataset::LeftOut::NotBlind, QT_TRANSLATE_NOOP("docket::ui::ExportCount", "less %L1 decided with the suggestion in sight")},
    ReasonWords{dataset::LeftOut::Unsure, QT_TRANSLATE_NOOP("docket::ui::ExportCount", "less %L1 unsure")},
    ReasonWords{dataset::LeftOut::InOpenTest, QT_TRANSLATE_NOOP("docket::ui::ExportCount", "less %L1 in an agreement test that is still running")},
    ReasonWords{dataset::LeftOut::LabelGone, QT_TRANSLATE_NOOP("docket::ui::ExportCount", "less %L1 with a label that is no longer in force")},
    ReasonWords{dataset::LeftOut::NotSampled, QT_TRANSLATE_NOOP("docket::ui::ExportCount", "less %L1 not needed as examples")},
};

QString wordsOf(const std::string& reason, std::int64_t count) {
    const auto found = std::ranges::find(reasonWords, reason, [](const ReasonWords& each) { return dataset::leftOutWords.of(each.reason); });
    return found == reasonWords.end() ? toQt(reason) : ExportCount::tr(found->words).arg(qlonglong{count});
}

}  // namespace

ExportCount::ExportCount(const Environment& environment, QString workspace, QObject* parent)
    : QObject(parent), m_environment(environment), m_workspace(std::move(workspace)) {}

ExportCount::~ExportCount() {
    m_gui.close();
    m_stop.request_stop();
}

void ExportCount::stop() {
    ++m_question;
    m_stop.request_stop();
}

void ExportCount::ask(const dataset::Recipe& recipe) {
    stop();
    m_stop = {};
    m_environment.workers.run(
        m_gui,
        [&workspaces = m_environment.workspaces, path = fromQt(m_workspace), recipe, now = m_environment.clock.now(), stop = m_stop.get_token()] {
            return services::previewDataset(workspaces, path, recipe, now, stop);
        },
        [this, question = m_question](const Result<services::DatasetPreview>& preview) {
            if (question != m_question) return;
            if (preview) Q_EMIT counted(preview->manifest);
            else Q_EMIT failed(preview.error());
        });
}

QString subtractionWords(const dataset::Manifest& dataset) {
    QStringList parts{ExportCount::tr("%Ln item(s)", "in the workspace", static_cast<int>(dataset.items))};
    for (const auto& [reason, count] : dataset.leftOut) parts << wordsOf(reason, count);
    return ExportCount::tr("%1 = %Ln record(s)", "items, less those left out", static_cast<int>(dataset.records)).arg(listed(parts));
}

}  // namespace docket::ui
