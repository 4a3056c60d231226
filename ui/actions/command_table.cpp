#include "ui/actions/command_table.h"

#include "ui/common/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr const char* translationContext = "Commands";
#define COMMAND_TEXT(text) QT_TRANSLATE_NOOP("Commands", text)

constexpr std::array table = {
    CommandSpec{Command::NewWorkspace, Context::Everywhere, Menu::File, KeyReader::Chord, "file.new", COMMAND_TEXT("&New workspace from a file…"), "Ctrl+N"},
    CommandSpec{Command::OpenWorkspace, Context::Everywhere, Menu::File, KeyReader::Chord, "file.open", COMMAND_TEXT("&Open workspace…"), "Ctrl+O"},
    CommandSpec{Command::SampleData, Context::Everywhere, Menu::File, KeyReader::Chord, "file.sample", COMMAND_TEXT("&Sample data"), "Ctrl+Shift+D"},
    CommandSpec{Command::Import, Context::Workspace, Menu::File, KeyReader::Chord, "data.import", COMMAND_TEXT("&Import predictions…"), ""},
    CommandSpec{Command::Export, Context::Workspace, Menu::File, KeyReader::Chord, "data.export", COMMAND_TEXT("&Export decisions…"), "Ctrl+7"},
    CommandSpec{Command::CloseWorkspace, Context::Workspace, Menu::File, KeyReader::Chord, "window.leave", COMMAND_TEXT("&Close workspace"), ""},
    CommandSpec{Command::CloseWindow, Context::Everywhere, Menu::File, KeyReader::Chord, "window.close", COMMAND_TEXT("Close &window"), "Ctrl+W"},
    CommandSpec{Command::Quit, Context::Everywhere, Menu::File, KeyReader::Chord, "window.quit", COMMAND_TEXT("&Quit"), "Ctrl+Q"},

    CommandSpec{Command::Undo, Context::Workspace, Menu::Edit, KeyReader::Chord, "undo.undo", COMMAND_TEXT("&Undo last"), "Ctrl+Z"},
    CommandSpec{Command::Redo, Context::Workspace, Menu::Edit, KeyReader::Chord, "undo.redo", COMMAND_TEXT("&Redo"), "Ctrl+Shift+Z"},
    CommandSpec{Command::Filter, Context::Review, Menu::Edit, KeyReader::Chord, "find.filter", COMMAND_TEXT("&Filter labels"), "Ctrl+F"},
    CommandSpec{Command::SearchItems, Context::Queue, Menu::Edit, KeyReader::Chord, "find.items", COMMAND_TEXT("&Search the texts"), "Ctrl+F"},
    CommandSpec{Command::FilterItems, Context::Queue, Menu::Edit, KeyReader::Chord, "find.filters", COMMAND_TEXT("&Filter bar"), "Ctrl+Shift+F"},
    CommandSpec{Command::ClearFilters, Context::Queue, Menu::Edit, KeyReader::Chord, "find.clear", COMMAND_TEXT("&Clear filters"), "Ctrl+Shift+X"},
    CommandSpec{Command::SelectAllItems, Context::Queue, Menu::Edit, KeyReader::Chord, "find.all", COMMAND_TEXT("Select &all that match"), "Ctrl+A"},
    CommandSpec{Command::AlreadySaved, Context::Review, Menu::None, KeyReader::Chord, "find.saved", COMMAND_TEXT("Say when the last decision was saved"), "Ctrl+S"},
    CommandSpec{Command::Settings, Context::Everywhere, Menu::Edit, KeyReader::Chord, "settings.open", COMMAND_TEXT("S&ettings…"), "Ctrl+,"},

    CommandSpec{Command::LightDark, Context::Everywhere, Menu::View, KeyReader::Chord, "look.scheme", COMMAND_TEXT("&Light / dark"), "Ctrl+Shift+L"},
    CommandSpec{Command::LargerText, Context::Everywhere, Menu::View, KeyReader::Chord, "text.larger", COMMAND_TEXT("La&rger text"), "Ctrl++; Ctrl+="},
    CommandSpec{Command::SmallerText, Context::Everywhere, Menu::View, KeyReader::Chord, "text.smaller", COMMAND_TEXT("&Smaller text"), "Ctrl+-"},
    CommandSpec{Command::NormalText, Context::Everywhere, Menu::View, KeyReader::Chord, "text.normal", COMMAND_TEXT("&Normal text"), "Ctrl+0"},
    CommandSpec{Command::NarrowRail, Context::Workspace, Menu::View, KeyReader::Chord, "panes.rail", COMMAND_TEXT("Narrow or &widen the rail"), "F9"},
    CommandSpec{Command::DefinitionPanel, Context::Review, Menu::View, KeyReader::Chord, "panes.definition", COMMAND_TEXT("&Definition panel"), "Ctrl+I"},
    CommandSpec{Command::DetailPane, Context::Queue, Menu::View, KeyReader::Chord, "panes.detail", COMMAND_TEXT("&Detail pane"), "Ctrl+I"},
    CommandSpec{Command::Columns, Context::Queue, Menu::View, KeyReader::Chord, "panes.columns", COMMAND_TEXT("&Columns…"), "F4"},
    CommandSpec{Command::SaveView, Context::Queue, Menu::View, KeyReader::Chord, "panes.view", COMMAND_TEXT("&Save this view…"), "Ctrl+Shift+S"},
    CommandSpec{Command::FullScreen, Context::Everywhere, Menu::View, KeyReader::Chord, "panes.full", COMMAND_TEXT("&Full screen"), "F11"},

    CommandSpec{Command::Reveal, Context::Review, Menu::Item, KeyReader::Screen, "answer.reveal", COMMAND_TEXT("Re&veal the suggestion"), "Space"},
    CommandSpec{Command::Choose, Context::Review, Menu::None, KeyReader::Screen, "answer.choose", COMMAND_TEXT("Choose the highlighted label; if none is pending, submit"), "Enter"},
    CommandSpec{Command::Submit, Context::Review, Menu::Item, KeyReader::Chord, "answer.submit", COMMAND_TEXT("Su&bmit"), "Ctrl+Return; Ctrl+Enter"},
    CommandSpec{Command::PinnedLabel, Context::Review, Menu::None, KeyReader::Screen, "answer.digit", COMMAND_TEXT("Label with this key, or reason while comparing"), "1…9"},
    CommandSpec{Command::LabelLetter, Context::Review, Menu::None, KeyReader::Screen, "answer.letter", COMMAND_TEXT("Label with this key; over 36 labels, filter"), "A…Z"},
    CommandSpec{Command::NoneFits, Context::Review, Menu::Item, KeyReader::Screen, "answer.none", COMMAND_TEXT("N&one of these fits"), "0"},
    CommandSpec{Command::Sure, Context::Review, Menu::Item, KeyReader::Chord, "certainty.sure", COMMAND_TEXT("&Sure"), "Alt+1"},
    CommandSpec{Command::FairlySure, Context::Review, Menu::Item, KeyReader::Chord, "certainty.fairly", COMMAND_TEXT("F&airly sure"), "Alt+2"},
    CommandSpec{Command::Unsure, Context::Review, Menu::Item, KeyReader::Chord, "certainty.unsure", COMMAND_TEXT("&Unsure"), "Alt+3"},
    CommandSpec{Command::Note, Context::Review, Menu::Item, KeyReader::Chord, "note.note", COMMAND_TEXT("&Note"), "Ctrl+E"},
    CommandSpec{Command::MarkEvidence, Context::Review, Menu::Item, KeyReader::Chord, "note.evidence", COMMAND_TEXT("&Mark the selection as evidence"), "Ctrl+L"},
    CommandSpec{Command::CaretInText, Context::Review, Menu::Item, KeyReader::Chord, "note.caret", COMMAND_TEXT("&Caret in the text"), "F7"},
    CommandSpec{Command::Skip, Context::Review, Menu::Item, KeyReader::Chord, "item.skip", COMMAND_TEXT("S&kip"), "Ctrl+K"},
    CommandSpec{Command::Flag, Context::Review, Menu::Item, KeyReader::Chord, "item.flag", COMMAND_TEXT("&Flag…"), "Ctrl+G"},
    CommandSpec{Command::Pause, Context::Review, Menu::Item, KeyReader::Chord, "item.pause", COMMAND_TEXT("&Pause"), "Ctrl+Shift+B"},
    CommandSpec{Command::HighlightUp, Context::Review, Menu::None, KeyReader::Screen, "list.up", COMMAND_TEXT("Highlight up"), "Up"},
    CommandSpec{Command::HighlightDown, Context::Review, Menu::None, KeyReader::Screen, "list.down", COMMAND_TEXT("Highlight down"), "Down"},
    CommandSpec{Command::CloseGroup, Context::Review, Menu::None, KeyReader::Screen, "list.close", COMMAND_TEXT("Close the group"), "Left"},
    CommandSpec{Command::OpenGroup, Context::Review, Menu::None, KeyReader::Screen, "list.open", COMMAND_TEXT("Open the group"), "Right"},
    CommandSpec{Command::FirstLabel, Context::Review, Menu::None, KeyReader::Screen, "list.first", COMMAND_TEXT("First label"), "Home"},
    CommandSpec{Command::LastLabel, Context::Review, Menu::None, KeyReader::Screen, "list.last", COMMAND_TEXT("Last label"), "End"},
    CommandSpec{Command::ScrollUp, Context::Review, Menu::None, KeyReader::Screen, "list.pageup", COMMAND_TEXT("Scroll the text up"), "PgUp"},
    CommandSpec{Command::ScrollDown, Context::Review, Menu::None, KeyReader::Screen, "list.pagedown", COMMAND_TEXT("Scroll the text down"), "PgDown"},

    CommandSpec{Command::OpenInReview, Context::Queue, Menu::Item, KeyReader::Screen, "row.open", COMMAND_TEXT("&Open in Review"), "Enter"},
    CommandSpec{Command::SelectRow, Context::Queue, Menu::None, KeyReader::Screen, "row.select", COMMAND_TEXT("Select the row; Shift and arrows select several"), "Space"},
    CommandSpec{Command::GoToRow, Context::Queue, Menu::Item, KeyReader::Chord, "row.go", COMMAND_TEXT("&Go to row…"), "Ctrl+J"},
    CommandSpec{Command::OpenSavedView, Context::Queue, Menu::None, KeyReader::Screen, "row.view", COMMAND_TEXT("Open a view of the list"), "Alt+1…9"},
    CommandSpec{Command::Assign, Context::Queue, Menu::Item, KeyReader::Chord, "bulk.assign", COMMAND_TEXT("&Assign…"), "Ctrl+Shift+A"},
    CommandSpec{Command::SetPriority, Context::Queue, Menu::Item, KeyReader::Chord, "bulk.priority", COMMAND_TEXT("&Priority…"), "Ctrl+Shift+Y"},
    CommandSpec{Command::SendToAdjudication, Context::Queue, Menu::Item, KeyReader::Chord, "bulk.adjudicate", COMMAND_TEXT("&Send to adjudication"), "Ctrl+Shift+J"},
    CommandSpec{Command::EndHolds, Context::Queue, Menu::Item, KeyReader::Chord, "bulk.release", COMMAND_TEXT("&Release"), "Ctrl+Shift+R"},

    CommandSpec{Command::GoReview, Context::Workspace, Menu::Go, KeyReader::Chord, "go.review", COMMAND_TEXT("&Review"), "Ctrl+1"},
    CommandSpec{Command::GoQueue, Context::Workspace, Menu::Go, KeyReader::Chord, "go.queue", COMMAND_TEXT("&Queue"), "Ctrl+2"},
    CommandSpec{Command::NextPane, Context::Everywhere, Menu::Go, KeyReader::Chord, "pane.next", COMMAND_TEXT("&Next pane"), "F6"},
    CommandSpec{Command::PreviousPane, Context::Everywhere, Menu::Go, KeyReader::Chord, "pane.previous", COMMAND_TEXT("&Previous pane"), "Shift+F6"},
    CommandSpec{Command::MenuBar, Context::Everywhere, Menu::None, KeyReader::Chord, "pane.menu", COMMAND_TEXT("Menu bar"), "F10"},
    CommandSpec{Command::Refresh, Context::Everywhere, Menu::Go, KeyReader::Chord, "again.refresh", COMMAND_TEXT("R&efresh or try again"), "F5"},

    CommandSpec{Command::ReviewerName, Context::Everywhere, Menu::Workspace, KeyReader::Chord, "reviewer.name", COMMAND_TEXT("&Your name…"), ""},

    CommandSpec{Command::CreateWorkspace, Context::Open, Menu::None, KeyReader::Chord, "open.create", COMMAND_TEXT("Create workspace"), "Ctrl+Return; Ctrl+Enter"},
    CommandSpec{Command::WorkspaceUp, Context::Open, Menu::None, KeyReader::Screen, "open.up", COMMAND_TEXT("Workspace up"), "Up"},
    CommandSpec{Command::WorkspaceDown, Context::Open, Menu::None, KeyReader::Screen, "open.down", COMMAND_TEXT("Workspace down"), "Down"},
    CommandSpec{Command::OpenSelected, Context::Open, Menu::None, KeyReader::Screen, "open.enter", COMMAND_TEXT("Open workspace"), "Enter"},
    CommandSpec{Command::RemoveFromList, Context::Open, Menu::None, KeyReader::Screen, "open.remove", COMMAND_TEXT("Remove from list"), "Del"},

    CommandSpec{Command::Keys, Context::Everywhere, Menu::Help, KeyReader::Chord, "help.keys", COMMAND_TEXT("&Keys of this screen"), "F1"},
    CommandSpec{Command::Palette, Context::Everywhere, Menu::Help, KeyReader::Chord, "help.palette", COMMAND_TEXT("&Command palette…"), "Ctrl+Shift+P"},
    CommandSpec{Command::About, Context::Everywhere, Menu::Help, KeyReader::Chord, "about.about", COMMAND_TEXT("&About Docket"), ""},
};

#undef COMMAND_TEXT

}  // namespace

std::span<const CommandSpec> commandTable() { return table; }

const CommandSpec& specOf(Command command) { return *std::ranges::find(table, command, &CommandSpec::command); }

QString translatedText(const CommandSpec& spec) { return QCoreApplication::translate(translationContext, spec.text); }

QString nameOf(const CommandSpec& spec) {
    QString text = translatedText(spec);
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(u'…'))) text.chop(1);
    return text;
}

bool meet(Context one, Context other) {
    if (one == other || one == Context::Everywhere || other == Context::Everywhere) return true;
    return (one == Context::Workspace && other != Context::Open) || (other == Context::Workspace && one != Context::Open);
}

QString menuTitle(Menu menu) {
    switch (menu) {
        case Menu::None: break;
        case Menu::File: return QCoreApplication::translate(translationContext, "&File");
        case Menu::Edit: return QCoreApplication::translate(translationContext, "&Edit");
        case Menu::View: return QCoreApplication::translate(translationContext, "&View");
        case Menu::Item: return QCoreApplication::translate(translationContext, "&Item");
        case Menu::Go: return QCoreApplication::translate(translationContext, "&Go");
        case Menu::Workspace: return QCoreApplication::translate(translationContext, "&Workspace");
        case Menu::Help: return QCoreApplication::translate(translationContext, "&Help");
    }
    return {};
}

QString screenName(Context context) {
    switch (context) {
        case Context::Everywhere: return QCoreApplication::translate(translationContext, "Everywhere");
        case Context::Workspace: return QCoreApplication::translate(translationContext, "In a workspace");
        case Context::Open: return QCoreApplication::translate(translationContext, "Open");
        case Context::Review: return QCoreApplication::translate(translationContext, "Review");
    }
    return {};
}

QString shownKey(const QKeySequence& keys) {
    const QString portable = keys.toString(QKeySequence::PortableText);
    const QString native = keys.toString(QKeySequence::NativeText);
    if (portable.endsWith(QLatin1String("+Enter"))) return QCoreApplication::translate(translationContext, "%1 (number pad)").arg(native);
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    return portable.endsWith(QLatin1String("Return")) ? native.chopped(enter.size()) + QCoreApplication::translate(translationContext, "Enter") : native;
}

QString fixedKey(const CommandSpec& spec) {
    const QString key = toQt(spec.key);
    if (key == QLatin1String("Enter")) return QCoreApplication::translate(translationContext, "Enter");
    const QString native = QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return native.isEmpty() || key.contains(QChar(u'…')) ? key : native;
}

}  // namespace docket::ui
