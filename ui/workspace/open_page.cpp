#include "ui/workspace/open_page.h"

#include "core/codec/taxonomies/taxonomy_document.h"
#include "ui/common/look/in_step.h"
#include "ui/common/look/room.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QSvgRenderer>
#include <QVBoxLayout>

#include <filesystem>
#include <utility>

namespace docket::ui {

namespace {

constexpr int leftWidth = 424;

/// A name beside the source that is not taken: "calls.docket", "calls-2.docket", … Not for the window thread.
std::filesystem::path freeTarget(const std::filesystem::path& source) {
    std::filesystem::path target = source;
    target.replace_extension(".docket");
    std::error_code ignored;
    for (int n = 2; std::filesystem::exists(target, ignored) && n < 1000; ++n) {
        target.replace_filename(source.stem().string() + "-" + std::to_string(n) + ".docket");
    }
    return target;
}

struct Looked {
    services::FileLook look;
    std::filesystem::path target;
};

struct RecentState {
    bool isFound = false;
    std::optional<qint64> waiting;
};

RecentState stateOf(ports::WorkspaceFiles& workspaces, const ports::Clock& clock, const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return {};
    const auto workspace = workspaces.open(file, ports::Access::ReadOnly);
    if (!workspace) return {true, std::nullopt};
    const auto counts = (*workspace)->queue().counts(clock.now());
    return {true, counts ? std::optional<qint64>(counts->waiting) : std::nullopt};
}

/// The one file that is dragged; empty: something else.
QString draggedFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

class Logo : public QWidget {
public:
    explicit Logo(const Theme& theme) {
        keepInStep(*this, theme, [this, &theme] { setFixedSize(theme.px(40), theme.px(40)); });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QSvgRenderer(QStringLiteral(":/icons/logo.svg")).render(&painter, rect());
    }
};

}  // namespace

OpenPage::OpenPage(OpenPageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_pane(new NewWorkspacePane(context.theme, context.actions.action(Command::CreateWorkspace))) {
    setObjectName(QStringLiteral("openPage"));
    setAcceptDrops(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLeft());
    auto* pane = m_scroll = new QScrollArea;
    pane->setWidget(m_pane);
    pane->setWidgetResizable(true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setFocusPolicy(Qt::NoFocus);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(pane, 1);

    connect(m_pane, &NewWorkspacePane::chooseFileAsked, this, &OpenPage::chooseSource);
    connect(m_pane, &NewWorkspacePane::chooseTaxonomyAsked, this, &OpenPage::chooseTaxonomy);
    connect(m_pane, &NewWorkspacePane::labelsOfFileAsked, this, [this] { takeTaxonomy({}, {}, {}); });
    connect(m_pane, &NewWorkspacePane::chooseTargetAsked, this, &OpenPage::chooseTarget);
    connect(m_pane, &NewWorkspacePane::cancelled, this, &OpenPage::stopReading);
    connect(m_pane, &NewWorkspacePane::planChanged, this,
            [this] { m_context.actions.setAvailable(Command::CreateWorkspace, m_pane->plan().has_value()); });
    connect(m_pane, &NewWorkspacePane::examAsked, this, &OpenPage::examine);
    connect(m_list, &RecentList::opened, this, &OpenPage::openAsked);
    connect(m_list, &RecentList::removed, this, [this](const QString& path) {
        m_context.settings.removeRecent(path);
        refresh();
    });
    m_context.actions.onTriggered(Command::CreateWorkspace, this, [this] { create(); });
    m_context.actions.setAvailable(Command::CreateWorkspace, false);
    setFocusProxy(m_list);
}

OpenPage::~OpenPage() {
    m_stopReading.request_stop();
    m_gui.close();
}

QWidget* OpenPage::makeLeft() {
    const Theme& theme = m_context.theme;
    auto* left = new QWidget;
    left->setObjectName(QStringLiteral("openLeft"));
    left->setAttribute(Qt::WA_StyledBackground);
    m_left = left;
    keepInStep(*left, theme, [this] { fitLeft(); });
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(22, 30, 22, 18);
    layout->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Logo(theme));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(plainLabel(theme, TextStyle::Heading, "text", QStringLiteral("Docket")));
    auto* what = plainLabel(theme, TextStyle::Body, "text2", tr("Review what the classifier was not sure of"));
    what->setWordWrap(true);
    titles->addWidget(what);
    head->addLayout(titles, 1);
    layout->addLayout(head);
    layout->addSpacing(22);

    auto* caption = new QHBoxLayout;
    caption->addWidget(plainLabel(theme, TextStyle::Strong, "text", tr("Recent workspaces")), 1);
    caption->addWidget(plainLabel(theme, TextStyle::Caption, "text3", tr("one file, one task")));
    layout->addLayout(caption);
    layout->addSpacing(6);
    m_list = new RecentList(theme, m_recent);
    layout->addWidget(m_list);
    layout->addSpacing(16);

    auto* ways = new QVBoxLayout;
    ways->setSpacing(8);
    addWay(*ways, Command::OpenWorkspace, QStringLiteral("folder"))->setObjectName(QStringLiteral("openButton"));
    addWay(*ways, Command::SampleData, QStringLiteral("sample"))->setObjectName(QStringLiteral("sampleButton"));
    layout->addLayout(ways);
    layout->addStretch(1);

    auto* note = plainLabel(theme, TextStyle::Caption, "text", tr("Everything stays on this computer. Docket opens no connection."));
    note->setObjectName(QStringLiteral("stayNote"));
    note->setWordWrap(true);
    layout->addWidget(note);
    return left;
}

KeyButton* OpenPage::addWay(QLayout& layout, Command command, const QString& icon) {
    auto* button = new KeyButton(m_context.theme, KeyButton::Kind::Plain);
    button->setIconName(icon);
    button->setWide(true);
    button->setAction(m_context.actions.action(command));
    layout.addWidget(button);
    return button;
}

/// Where there is room for one column, everything stands in it, and scrolls.
void OpenPage::fitLeft() {
    const bool isAlone = m_scroll != nullptr && hasOneColumn(*this, m_context.theme);
    if (isAlone != (m_column != nullptr)) {
        m_scroll->takeWidget();
        if (isAlone) {
            m_column = new QWidget;
            auto* column = new QVBoxLayout(m_column);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(0);
            column->addWidget(m_left);
            column->addWidget(m_pane, 1);
            m_scroll->setWidget(m_column);
            for (QWidget* part : {m_left, static_cast<QWidget*>(m_pane)}) part->show();  // hidden with what they left
        } else {
            static_cast<QHBoxLayout*>(layout())->insertWidget(0, m_left);
            m_scroll->setWidget(m_pane);
            delete std::exchange(m_column, nullptr);
        }
    }
    if (isAlone) {
        m_left->setMinimumWidth(0);
        m_left->setMaximumWidth(QWIDGETSIZE_MAX);
    } else m_left->setFixedWidth(qMin(m_context.theme.px(leftWidth), width() * 42 / 100));
}

void OpenPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLeft();
}

void OpenPage::refresh() {
    m_recent.setWorkspaces(m_context.settings.recent());
    for (int row = 0; row < m_recent.rowCount(); ++row) {
        const QString path = m_recent.pathAt(row);
        m_context.workers.run(
            m_gui, [&workspaces = m_context.workspaces, &clock = m_context.clock, path] { return stateOf(workspaces, clock, pathOf(path)); },
            [this, path](RecentState state) { m_recent.setState(path, state.isFound, state.waiting); });
    }
}

void OpenPage::takeFile(const QString& file) {
    if (file.endsWith(QStringLiteral(".docket"), Qt::CaseInsensitive)) Q_EMIT openAsked(file);
    else lookInto(file);
}

void OpenPage::chooseSource() {
    const QString file = m_context.dialogs.fileToOpen(this, tr("New workspace from a file"),
                                                      tr("Predictions (*.jsonl *.ndjson *.json *.csv *.tsv);;All files (*)"));
    if (!file.isEmpty()) takeFile(file);
}

void OpenPage::lookInto(const QString& file) {
    stopReading();
    m_stopReading = std::stop_source();
    m_pane->banner()->hide();
    m_pane->showReading(file);
    m_context.workers.run(
        m_gui,
        [&files = m_context.files, file]() -> Result<Looked> {
            auto look = lookToImport(files, pathOf(file));
            if (!look) return std::unexpected(look.error());
            return Looked{std::move(*look), freeTarget(pathOf(file))};
        },
        [this, file, stop = m_stopReading.get_token()](Result<Looked> looked) {
            if (stop.stop_requested()) return;
            if (!looked) {
                m_pane->showEmpty();
                return showError(errorWords(looked.error()));
            }
            m_fileTaxonomy.reset();
            m_pane->showColumns(file, std::move(looked->look), toQt(looked->target.string()));
        });
}

/// Reads the whole file as it is to be read now; an examination under way is of no use any more.
void OpenPage::examine() {
    if (m_pane->source().isEmpty()) return;
    m_stopReading.request_stop();
    m_stopReading = std::stop_source();
    m_pane->showExamining();
    const auto reading = m_pane->reading();
    if (!reading) return;
    const auto stop = m_stopReading.get_token();
    const auto progress = m_gui.callback([this, stop](services::Progress p) {
        if (!stop.stop_requested()) m_pane->setReadingProgress(p.done, p.total);
    });
    ExamRequest request{pathOf(m_pane->source()), *reading, m_fileTaxonomy, m_pane->policy()};
    m_context.workers.run(
        m_gui,
        [&files = m_context.files, &clock = m_context.clock, request = std::move(request), progress, stop] {
            return examineFile(files, clock, request, stop, progress);
        },
        [this, stop](Result<FileExam> exam) {
            if (stop.stop_requested()) return;
            if (!exam) return m_pane->showExamError(errorWords(exam.error()));
            m_findings = exam->findings;
            m_pane->showExam(*exam);
        });
}

void OpenPage::stopReading() {
    m_stopReading.request_stop();
    m_pane->showEmpty();
}

QString OpenPage::summaryOf(const taxonomy::Taxonomy& taxonomy, const std::vector<std::string>& warnings) {
    QString summary = tr("%Ln label(s)", nullptr, static_cast<int>(taxonomy.choices().size()));
    if (!warnings.empty()) summary += QStringLiteral(". ") + oneLine(toQt(warnings.front()));
    if (warnings.size() > 1) summary += tr(" And %n more note(s), which docket new prints.", nullptr, static_cast<int>(warnings.size()) - 1);
    return summary;
}

void OpenPage::chooseTaxonomy() {
    const QString file = m_context.dialogs.fileToOpen(this, tr("Taxonomy file"), tr("Taxonomy (*.json *.jsonld *.csv *.tsv *.ttl *.xml *.txt);;All files (*)"));
    if (file.isEmpty()) return takeTaxonomy({}, {}, {});
    m_context.workers.run(
        m_gui,
        [&files = m_context.files, file]() -> Result<codec::TaxonomyDocument> {
            const auto bytes = files.readSmall(pathOf(file), codec::maxTaxonomyBytes);
            if (!bytes) return std::unexpected(bytes.error());
            const std::string name = fromQt(file);
            return codec::readTaxonomyDocument(*bytes, name, codec::sniffTaxonomyFormat(*bytes, name));
        },
        [this, file, source = m_pane->source()](Result<codec::TaxonomyDocument> read) {
            if (source != m_pane->source()) return;  // it was chosen for another file of predictions
            if (!read) {
                takeTaxonomy({}, {}, {});
                return showError(errorWords(read.error()));
            }
            const QString summary = summaryOf(read->taxonomy, read->warnings);
            takeTaxonomy(std::move(read->taxonomy), file, summary);
        });
}

void OpenPage::takeTaxonomy(std::optional<taxonomy::Taxonomy> taxonomy, const QString& file, const QString& summary) {
    m_fileTaxonomy = std::move(taxonomy);
    m_pane->setTaxonomyFile(file, summary);
}

void OpenPage::chooseTarget() {
    const auto plan = m_pane->plan();
    const QString target = m_context.dialogs.fileToSave(this, tr("New workspace"), plan ? plan->target : QString(), tr("Workspaces (*.docket)"));
    if (!target.isEmpty()) m_pane->setTarget(target.endsWith(QStringLiteral(".docket")) ? target : target + QStringLiteral(".docket"));
}

void OpenPage::create() {
    const auto plan = m_pane->plan();
    if (!plan) return;
    if (!plan->taxonomyFile.isEmpty()) {
        if (m_fileTaxonomy) Q_EMIT createAsked(*plan, *m_fileTaxonomy);
        return;
    }
    const auto taxonomy = services::taxonomyFrom(m_findings);
    if (!taxonomy) return showError(errorWords(taxonomy.error()));
    Q_EMIT createAsked(*plan, *taxonomy);
}

void OpenPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void OpenPage::dropEvent(QDropEvent* event) {
    const QString file = draggedFile(*event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    takeFile(file);
}

void OpenPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return stopReading();
    QWidget::keyPressEvent(event);
}

}  // namespace docket::ui
