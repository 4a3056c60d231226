#include "ui/actions/command_table.h"

#include "ui/common/words/key_words.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr std::array table = {
    CommandSpec{Command::NewWorkspace, Context::Everywhere, Menu::File, KeyReader::Chord, "file.new", QT_TRANSLATE_NOOP("Commands", "&New workspace from a file…"), "Ctrl+N"},
    CommandSpec{Command::OpenWorkspace, Context::Everywhere, Menu::File, KeyReader::Chord, "file.open", QT_TRANSLATE_NOOP("Commands", "&Open workspace…"), "Ctrl+O"},
    CommandSpec{Command::SampleData, Context::Everywhere, Menu::File, KeyReader::Chord, "file.sample", QT_TRANSLATE_NOOP("Commands", "&Sample data"), "Ctrl+Shift+D"},
    CommandSpec{Command::CloseWorkspace, Context::Workspace, Menu::File, KeyReader::Chord, "window.leave", QT_TRANSLATE_NOOP("Commands", "&Close workspace"), ""},
    CommandSpec{Command::CloseWindow, Context::Everywhere, Menu::File, KeyReader::Chord, "window.close", QT_TRANSLATE_NOOP("Commands", "Close &window"), "Ctrl+W"},
    CommandSpec{Command::Quit, Context::Everywhere, Menu::File, KeyReader::Chord, "window.quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q"},

    CommandSpec{Command::Undo, Context::Items, Menu::Edit, KeyReader::Chord, "undo.undo", QT_TRANSLATE_NOOP("Commands", "&Undo last"), "Ctrl+Z", KeyUse::OnItem},
    CommandSpec{Command::Redo, Context::Items, Menu::Edit, KeyReader::Chord, "undo.redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), "Ctrl+Shift+Z", KeyUse::OnItem},
    CommandSpec{Command::UndoRuling, Context::Adjudicate, Menu::Edit, KeyReader::Chord, "undo.ruling", QT_TRANSLATE_NOOP("Commands", "&Undo the last ruling"), "Ctrl+Z", KeyUse::OnItem},
    CommandSpec{Command::RedoRuling, Context::Adjudicate, Menu::Edit, KeyReader::Chord, "undo.rulingagain", QT_TRANSLATE_NOOP("Commands", "&Redo the ruling"), "Ctrl+Shift+Z", KeyUse::OnItem},
    CommandSpec{Command::UndoEdit, Context::Taxonomy, Menu::Edit, KeyReader::Chord, "undo.edit", QT_TRANSLATE_NOOP("Commands", "&Undo the last edit"), "Ctrl+Z"},
    CommandSpec{Command::RedoEdit, Context::Taxonomy, Menu::Edit, KeyReader::Chord, "undo.again", QT_TRANSLATE_NOOP("Commands", "&Redo the edit"), "Ctrl+Shift+Z"},
    CommandSpec{Command::UndoPolicyEdit, Context::Routing, Menu::Edit, KeyReader::Chord, "undo.rule", QT_TRANSLATE_NOOP("Commands", "&Undo the last edit"), "Ctrl+Z"},
    CommandSpec{Command::RedoPolicyEdit, Context::Routing, Menu::Edit, KeyReader::Chord, "undo.ruleagain", QT_TRANSLATE_NOOP("Commands", "&Redo the edit"), "Ctrl+Shift+Z"},
    CommandSpec{Command::Filter, Context::Review, Menu::Edit, KeyReader::Chord, "find.filter", QT_TRANSLATE_NOOP("Commands", "&Filter labels"), "Ctrl+F"},
    CommandSpec{Command::SearchItems, Context::Queue, Menu::Edit, KeyReader::Chord, "find.items", QT_TRANSLATE_NOOP("Commands", "&Search the texts"), "Ctrl+F"},
    CommandSpec{Command::FilterItems, Context::Queue, Menu::Edit, KeyReader::Chord, "find.filters", QT_TRANSLATE_NOOP("Commands", "&Filter bar"), "Ctrl+Shift+F"},
    CommandSpec{Command::ClearFilters, Context::Queue, Menu::Edit, KeyReader::Chord, "find.clear", QT_TRANSLATE_NOOP("Commands", "&Clear filters"), "Ctrl+Shift+X"},
    CommandSpec{Command::SelectAllItems, Context::Queue, Menu::Edit, KeyReader::Chord, "find.all", QT_TRANSLATE_NOOP("Commands", "Select &all that match"), "Ctrl+A"},
    CommandSpec{Command::FindLabel, Context::Taxonomy, Menu::Edit, KeyReader::Chord, "find.label", QT_TRANSLATE_NOOP("Commands", "&Filter the labels"), "Ctrl+F"},
    CommandSpec{Command::AlreadySaved, Context::Workspace, Menu::None, KeyReader::Chord, "find.saved", QT_TRANSLATE_NOOP("Commands", "Say when the last decision was saved"), "Ctrl+S"},
    CommandSpec{Command::Settings, Context::Everywhere, Menu::Edit, KeyReader::Chord, "settings.open", QT_TRANSLATE_NOOP("Commands", "S&ettings…"), "Ctrl+,"},

    CommandSpec{Command::LightDark, Context::Everywhere, Menu::View, KeyReader::Chord, "look.scheme", QT_TRANSLATE_NOOP("Commands", "&Light / dark"), "Ctrl+Shift+L"},
    CommandSpec{Command::LargerText, Context::Everywhere, Menu::View, KeyReader::Chord, "text.larger", QT_TRANSLATE_NOOP("Commands", "La&rger text"), "Ctrl++; Ctrl+="},
    CommandSpec{Command::SmallerText, Context::Everywhere, Menu::View, KeyReader::Chord, "text.smaller", QT_TRANSLATE_NOOP("Commands", "&Smaller text"), "Ctrl+-"},
    CommandSpec{Command::NormalText, Context::Everywhere, Menu::View, KeyReader::Chord, "text.normal", QT_TRANSLATE_NOOP("Commands", "&Normal text"), "Ctrl+0"},
    CommandSpec{Command::NarrowRail, Context::Workspace, Menu::View, KeyReader::Chord, "panes.rail", QT_TRANSLATE_NOOP("Commands", "Narrow or &widen the rail"), "F9"},
    CommandSpec{Command::DefinitionPanel, Context::Review, Menu::View, KeyReader::Chord, "panes.definition", QT_TRANSLATE_NOOP("Commands", "&Definition panel"), "Ctrl+I"},
    CommandSpec{Command::DetailPane, Context::Queue, Menu::View, KeyReader::Chord, "panes.detail", QT_TRANSLATE_NOOP("Commands", "&Detail pane"), "Ctrl+I"},
    CommandSpec{Command::Columns, Context::Queue, Menu::View, KeyReader::Chord, "panes.columns", QT_TRANSLATE_NOOP("Commands", "&Columns…"), "F4"},
    CommandSpec{Command::SaveView, Context::Queue, Menu::View, KeyReader::Chord, "panes.view", QT_TRANSLATE_NOOP("Commands", "Save &this view…"), "Ctrl+Shift+S"},
    CommandSpec{Command::CompareVersions, Context::Taxonomy, Menu::View, KeyReader::Chord, "panes.versions", QT_TRANSLATE_NOOP("Commands", "Compare &versions…"), "Ctrl+Shift+V"},
    CommandSpec{Command::ShowArchived, Context::Taxonomy, Menu::View, KeyReader::Chord, "panes.archived", QT_TRANSLATE_NOOP("Commands", "Show &archived labels"), ""},
    CommandSpec{Command::FiguresAsTable, Context::Insights, Menu::View, KeyReader::Chord, "panes.figures", QT_TRANSLATE_NOOP("Commands", "Charts as &tables"), "Ctrl+I"},
    CommandSpec{Command::NextFigures, Context::Insights, Menu::View, KeyReader::Chord, "figures.next", QT_TRANSLATE_NOOP("Commands", "Next p&age of figures"), "Ctrl+PgDown"},
    CommandSpec{Command::PreviousFigures, Context::Insights, Menu::View, KeyReader::Chord, "figures.previous", QT_TRANSLATE_NOOP("Commands", "Pre&vious page of figures"), "Ctrl+PgUp"},
    CommandSpec{Command::ComparePolicies, Context::Routing, Menu::View, KeyReader::Chord, "panes.policies", QT_TRANSLATE_NOOP("Commands", "Compare &versions…"), "Ctrl+Shift+V"},
    CommandSpec{Command::ChartAsTable, Context::Routing, Menu::View, KeyReader::Chord, "panes.chart", QT_TRANSLATE_NOOP("Commands", "&Chart as table"), "Ctrl+I"},
    CommandSpec{Command::CurveAsTable, Context::Export, Menu::View, KeyReader::Chord, "panes.curve", QT_TRANSLATE_NOOP("Commands", "Learning &curve as table"), "Ctrl+I"},
    CommandSpec{Command::FullScreen, Context::Everywhere, Menu::View, KeyReader::Chord, "panes.full", QT_TRANSLATE_NOOP("Commands", "&Full screen"), "F11"},

    CommandSpec{Command::Reveal, Context::Review, Menu::Review, KeyReader::Screen, "answer.reveal", QT_TRANSLATE_NOOP("Commands", "Re&veal the suggestion"), "Space", KeyUse::OnItem},
    CommandSpec{Command::Choose, Context::Review, Menu::None, KeyReader::Screen, "answer.choose", QT_TRANSLATE_NOOP("Commands", "Choose the highlighted label; if none is pending, submit"), "Enter", KeyUse::OnItem},
    CommandSpec{Command::Submit, Context::Review, Menu::Review, KeyReader::Chord, "answer.submit", QT_TRANSLATE_NOOP("Commands", "Su&bmit"), "Ctrl+Return; Ctrl+Enter", KeyUse::OnItem},
    CommandSpec{Command::PinnedLabel, Context::Review, Menu::None, KeyReader::Screen, "answer.digit", QT_TRANSLATE_NOOP("Commands", "Label with this key, or reason while comparing"), "1…9", KeyUse::OnItem},
    CommandSpec{Command::LabelLetter, Context::Review, Menu::None, KeyReader::Screen, "answer.letter", QT_TRANSLATE_NOOP("Commands", "Label with this key; with many labels, filter"), "A…Z", KeyUse::OnItem},
    CommandSpec{Command::NoneFits, Context::Review, Menu::Review, KeyReader::Screen, "answer.none", QT_TRANSLATE_NOOP("Commands", "N&one of these fits"), "0", KeyUse::OnItem},
    CommandSpec{Command::Sure, Context::Review, Menu::Review, KeyReader::Chord, "certainty.sure", QT_TRANSLATE_NOOP("Commands", "&Sure"), "Alt+1", KeyUse::OnItem},
    CommandSpec{Command::FairlySure, Context::Review, Menu::Review, KeyReader::Chord, "certainty.fairly", QT_TRANSLATE_NOOP("Commands", "F&airly sure"), "Alt+2", KeyUse::OnItem},
    CommandSpec{Command::Unsure, Context::Review, Menu::Review, KeyReader::Chord, "certainty.unsure", QT_TRANSLATE_NOOP("Commands", "&Unsure"), "Alt+3", KeyUse::OnItem},
    CommandSpec{Command::Note, Context::Review, Menu::Review, KeyReader::Chord, "note.note", QT_TRANSLATE_NOOP("Commands", "&Note"), "Ctrl+E"},
    CommandSpec{Command::MarkEvidence, Context::Review, Menu::Review, KeyReader::Chord, "note.evidence", QT_TRANSLATE_NOOP("Commands", "&Mark the selection as evidence"), "Ctrl+L", KeyUse::OnItem},
    CommandSpec{Command::CaretInText, Context::Review, Menu::Review, KeyReader::Chord, "note.caret", QT_TRANSLATE_NOOP("Commands", "&Caret in the text"), "F7"},
    CommandSpec{Command::PinLabel, Context::Review, Menu::Review, KeyReader::Chord, "label.pin", QT_TRANSLATE_NOOP("Commands", "P&in or unpin the label"), "Ctrl+P"},
    CommandSpec{Command::Skip, Context::Review, Menu::Review, KeyReader::Chord, "item.skip", QT_TRANSLATE_NOOP("Commands", "S&kip"), "Ctrl+K", KeyUse::OnItem},
    //: Hands the item to a lead with a note.
    CommandSpec{Command::Flag, Context::Review, Menu::Review, KeyReader::Chord, "item.flag", QT_TRANSLATE_NOOP("Commands", "&Flag…"), "Ctrl+G"},
    CommandSpec{Command::Pause, Context::Review, Menu::Review, KeyReader::Chord, "item.pause", QT_TRANSLATE_NOOP("Commands", "&Pause"), "Ctrl+Shift+B", KeyUse::OnItem},
    CommandSpec{Command::HighlightUp, Context::Review, Menu::None, KeyReader::Screen, "list.up", QT_TRANSLATE_NOOP("Commands", "Highlight up"), "Up"},
    CommandSpec{Command::HighlightDown, Context::Review, Menu::None, KeyReader::Screen, "list.down", QT_TRANSLATE_NOOP("Commands", "Highlight down"), "Down"},
    CommandSpec{Command::CloseGroup, Context::Review, Menu::None, KeyReader::Screen, "list.close", QT_TRANSLATE_NOOP("Commands", "Close the group"), "Left"},
    CommandSpec{Command::OpenGroup, Context::Review, Menu::None, KeyReader::Screen, "list.open", QT_TRANSLATE_NOOP("Commands", "Open the group"), "Right"},
    CommandSpec{Command::FirstLabel, Context::Review, Menu::None, KeyReader::Screen, "list.first", QT_TRANSLATE_NOOP("Commands", "First label"), "Home"},
    CommandSpec{Command::LastLabel, Context::Review, Menu::None, KeyReader::Screen, "list.last", QT_TRANSLATE_NOOP("Commands", "Last label"), "End"},
    CommandSpec{Command::ScrollUp, Context::Review, Menu::None, KeyReader::Screen, "list.pageup", QT_TRANSLATE_NOOP("Commands", "Scroll the text up"), "PgUp"},
    CommandSpec{Command::ScrollDown, Context::Review, Menu::None, KeyReader::Screen, "list.pagedown", QT_TRANSLATE_NOOP("Commands", "Scroll the text down"), "PgDown"},

    CommandSpec{Command::OpenInReview, Context::Queue, Menu::Queue, KeyReader::Screen, "row.open", QT_TRANSLATE_NOOP("Commands", "&Open in Review"), "Enter"},
    CommandSpec{Command::RowUp, Context::Queue, Menu::None, KeyReader::Screen, "row.up", QT_TRANSLATE_NOOP("Commands", "Row up"), "Up"},
    CommandSpec{Command::RowDown, Context::Queue, Menu::None, KeyReader::Screen, "row.down", QT_TRANSLATE_NOOP("Commands", "Row down"), "Down"},
    CommandSpec{Command::FirstRow, Context::Queue, Menu::None, KeyReader::Screen, "row.first", QT_TRANSLATE_NOOP("Commands", "First row"), "Home"},
    CommandSpec{Command::LastRow, Context::Queue, Menu::None, KeyReader::Screen, "row.last", QT_TRANSLATE_NOOP("Commands", "Last row"), "End"},
    CommandSpec{Command::PageUp, Context::Queue, Menu::None, KeyReader::Screen, "row.pageup", QT_TRANSLATE_NOOP("Commands", "Page up"), "PgUp"},
    CommandSpec{Command::PageDown, Context::Queue, Menu::None, KeyReader::Screen, "row.pagedown", QT_TRANSLATE_NOOP("Commands", "Page down"), "PgDown"},
    CommandSpec{Command::ExtendUp, Context::Queue, Menu::None, KeyReader::Screen, "row.extendup", QT_TRANSLATE_NOOP("Commands", "Extend the selection up"), "Shift+Up"},
    CommandSpec{Command::ExtendDown, Context::Queue, Menu::None, KeyReader::Screen, "row.extenddown", QT_TRANSLATE_NOOP("Commands", "Extend the selection down"), "Shift+Down"},
    CommandSpec{Command::SelectRow, Context::Queue, Menu::None, KeyReader::Screen, "row.select", QT_TRANSLATE_NOOP("Commands", "Select the row"), "Space"},
    CommandSpec{Command::GoToRow, Context::Queue, Menu::Queue, KeyReader::Chord, "row.go", QT_TRANSLATE_NOOP("Commands", "&Go to row or id…"), "Ctrl+J"},
    CommandSpec{Command::OpenSavedView, Context::Queue, Menu::None, KeyReader::Screen, "row.view", QT_TRANSLATE_NOOP("Commands", "Open a view of the list"), "Alt+1…9"},
    CommandSpec{Command::Assign, Context::Queue, Menu::Queue, KeyReader::Chord, "bulk.assign", QT_TRANSLATE_NOOP("Commands", "&Assign…"), "Ctrl+Shift+A"},
    CommandSpec{Command::SetPriority, Context::Queue, Menu::Queue, KeyReader::Chord, "bulk.priority", QT_TRANSLATE_NOOP("Commands", "&Priority…"), "Ctrl+Shift+Y"},
    CommandSpec{Command::SendToAdjudication, Context::Queue, Menu::Queue, KeyReader::Chord, "bulk.adjudicate", QT_TRANSLATE_NOOP("Commands", "&Send to adjudication"), "Ctrl+Shift+J"},
    //: Ends the holds of reviewers on the items, so that anybody may take them.
    CommandSpec{Command::EndHolds, Context::Queue, Menu::Queue, KeyReader::Chord, "bulk.release", QT_TRANSLATE_NOOP("Commands", "&Release"), "Ctrl+Shift+R"},
    //: To the screen Export, with what is selected in the list; or with its search where nothing is.
    CommandSpec{Command::ExportSelection, Context::Queue, Menu::Queue, KeyReader::Chord, "bulk.export", QT_TRANSLATE_NOOP("Commands", "E&xport selection"), "Ctrl+Shift+E"},

    CommandSpec{Command::RulingDigit, Context::Adjudicate, Menu::None, KeyReader::Screen, "ruling.digit", QT_TRANSLATE_NOOP("Commands", "Label with this key, then what decided it"), "1…9", KeyUse::OnItem},
    CommandSpec{Command::RulingNone, Context::Adjudicate, Menu::None, KeyReader::Screen, "ruling.none", QT_TRANSLATE_NOOP("Commands", "None of these fits"), "0", KeyUse::OnItem},
    CommandSpec{Command::RulingLetter, Context::Adjudicate, Menu::None, KeyReader::Screen, "ruling.letter", QT_TRANSLATE_NOOP("Commands", "Find another label"), "A…Z", KeyUse::OnItem},
    CommandSpec{Command::RulingUp, Context::Adjudicate, Menu::None, KeyReader::Screen, "ruling.up", QT_TRANSLATE_NOOP("Commands", "Highlight up"), "Up"},
    CommandSpec{Command::RulingDown, Context::Adjudicate, Menu::None, KeyReader::Screen, "ruling.down", QT_TRANSLATE_NOOP("Commands", "Highlight down"), "Down"},
    CommandSpec{Command::ConfirmStep, Context::Adjudicate, Menu::None, KeyReader::Screen, "ruling.confirm", QT_TRANSLATE_NOOP("Commands", "Confirm this step; after the ruling, next item"), "Enter", KeyUse::OnItem},
    CommandSpec{Command::SaveRuling, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "ruling.save", QT_TRANSLATE_NOOP("Commands", "&Save ruling"), "Ctrl+Return; Ctrl+Enter", KeyUse::OnItem},
    CommandSpec{Command::RulingNote, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "ruling.note", QT_TRANSLATE_NOOP("Commands", "&Note to the reviewers"), "Ctrl+E"},
    CommandSpec{Command::RulingEvidence, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "ruling.evidence", QT_TRANSLATE_NOOP("Commands", "&Mark the selection as evidence"), "Ctrl+L", KeyUse::OnItem},
    CommandSpec{Command::RulingCaret, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "ruling.caret", QT_TRANSLATE_NOOP("Commands", "&Caret in the text"), "F7"},
    //: Items with a known label, with which reviewers are measured.
    CommandSpec{Command::GoldItem, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "ruling.gold", QT_TRANSLATE_NOOP("Commands", "Add to the &gold set, or not"), "Ctrl+B", KeyUse::OnItem},
    CommandSpec{Command::ProposeDefinition, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "ruling.propose", QT_TRANSLATE_NOOP("Commands", "&Propose another definition"), "Ctrl+D", KeyUse::OnItem},
    CommandSpec{Command::HideNames, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "ruling.names", QT_TRANSLATE_NOOP("Commands", "&Hide or show names"), "Ctrl+Shift+H"},
    CommandSpec{Command::PreviousDispute, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "dispute.previous", QT_TRANSLATE_NOOP("Commands", "P&revious item"), "Ctrl+Up"},
    CommandSpec{Command::NextDispute, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "dispute.next", QT_TRANSLATE_NOOP("Commands", "Ne&xt item"), "Ctrl+Down"},
    //: To one more reviewer, who has not seen the item.
    CommandSpec{Command::SendBack, Context::Adjudicate, Menu::Adjudicate, KeyReader::Chord, "dispute.back", QT_TRANSLATE_NOOP("Commands", "Send &back…"), "Ctrl+K", KeyUse::OnItem},

    CommandSpec{Command::EditLabel, Context::Taxonomy, Menu::None, KeyReader::Screen, "taxon.edit", QT_TRANSLATE_NOOP("Commands", "Edit the first field"), "Enter"},
    CommandSpec{Command::LabelUp, Context::Taxonomy, Menu::None, KeyReader::Screen, "taxon.up", QT_TRANSLATE_NOOP("Commands", "Label up"), "Up"},
    CommandSpec{Command::LabelDown, Context::Taxonomy, Menu::None, KeyReader::Screen, "taxon.down", QT_TRANSLATE_NOOP("Commands", "Label down"), "Down"},
    CommandSpec{Command::CloseLabelGroup, Context::Taxonomy, Menu::None, KeyReader::Screen, "taxon.close", QT_TRANSLATE_NOOP("Commands", "Close the group"), "Left"},
    CommandSpec{Command::OpenLabelGroup, Context::Taxonomy, Menu::None, KeyReader::Screen, "taxon.open", QT_TRANSLATE_NOOP("Commands", "Open the group"), "Right"},
    CommandSpec{Command::RenameLabel, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.rename", QT_TRANSLATE_NOOP("Commands", "&Rename"), "F2"},
    CommandSpec{Command::ChangeKey, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.key", QT_TRANSLATE_NOOP("Commands", "Change the &key…"), ""},
    CommandSpec{Command::NewLabel, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.new", QT_TRANSLATE_NOOP("Commands", "&New label"), "Ins"},
    CommandSpec{Command::NewGroup, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.group", QT_TRANSLATE_NOOP("Commands", "New &group"), "Shift+Ins"},
    CommandSpec{Command::ArchiveLabel, Context::Taxonomy, Menu::Taxonomy, KeyReader::Screen, "taxon.archive", QT_TRANSLATE_NOOP("Commands", "&Archive label…"), "Del"},
    CommandSpec{Command::RestoreLabel, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.restore", QT_TRANSLATE_NOOP("Commands", "R&estore label"), ""},
    CommandSpec{Command::MoveUp, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.moveup", QT_TRANSLATE_NOOP("Commands", "Move &up"), "Alt+Up"},
    CommandSpec{Command::MoveDown, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.movedown", QT_TRANSLATE_NOOP("Commands", "Move &down"), "Alt+Down"},
    CommandSpec{Command::MoveLabel, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.move", QT_TRANSLATE_NOOP("Commands", "Mo&ve…"), ""},
    CommandSpec{Command::MergeLabels, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.merge", QT_TRANSLATE_NOOP("Commands", "&Merge…"), "Ctrl+Shift+M"},
    CommandSpec{Command::SplitLabel, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.split", QT_TRANSLATE_NOOP("Commands", "&Split…"), "Ctrl+Shift+T"},
    CommandSpec{Command::AnswerSize, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "taxon.size", QT_TRANSLATE_NOOP("Commands", "H&ow many labels an answer takes…"), ""},
    CommandSpec{Command::NextCheck, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "check.next", QT_TRANSLATE_NOOP("Commands", "Next &check"), "F8"},
    CommandSpec{Command::PreviousCheck, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "check.previous", QT_TRANSLATE_NOOP("Commands", "&Previous check"), "Shift+F8"},
    CommandSpec{Command::PublishVersion, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "version.publish", QT_TRANSLATE_NOOP("Commands", "Pu&blish version…"), "Ctrl+Shift+Return; Ctrl+Shift+Enter"},
    CommandSpec{Command::DiscardDraft, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "version.discard", QT_TRANSLATE_NOOP("Commands", "D&iscard draft…"), ""},
    CommandSpec{Command::AgreementTest, Context::Taxonomy, Menu::Taxonomy, KeyReader::Chord, "version.agreement", QT_TRANSLATE_NOOP("Commands", "Agreement &test…"), ""},

    CommandSpec{Command::FigureUp, Context::Insights, Menu::None, KeyReader::Screen, "figure.up", QT_TRANSLATE_NOOP("Commands", "Figure up"), "Up"},
    CommandSpec{Command::FigureDown, Context::Insights, Menu::None, KeyReader::Screen, "figure.down", QT_TRANSLATE_NOOP("Commands", "Figure down"), "Down"},
    CommandSpec{Command::FigureLeft, Context::Insights, Menu::None, KeyReader::Screen, "figure.left", QT_TRANSLATE_NOOP("Commands", "Figure to the left"), "Left"},
    CommandSpec{Command::FigureRight, Context::Insights, Menu::None, KeyReader::Screen, "figure.right", QT_TRANSLATE_NOOP("Commands", "Figure to the right"), "Right"},
    CommandSpec{Command::SimulatorUp, Context::Insights, Menu::None, KeyReader::Screen, "figure.pageup", QT_TRANSLATE_NOOP("Commands", "Threshold 0.05 higher, on the cost chart"), "PgUp"},
    CommandSpec{Command::SimulatorDown, Context::Insights, Menu::None, KeyReader::Screen, "figure.pagedown", QT_TRANSLATE_NOOP("Commands", "Threshold 0.05 lower, on the cost chart"), "PgDown"},
    CommandSpec{Command::SimulatorLowest, Context::Insights, Menu::None, KeyReader::Screen, "figure.home", QT_TRANSLATE_NOOP("Commands", "Threshold with the lowest cost, on the cost chart"), "Home"},
    CommandSpec{Command::DraftFigures, Context::Insights, Menu::None, KeyReader::Chord, "figures.draft", QT_TRANSLATE_NOOP("Commands", "Save as draft policy"), "Ctrl+Return; Ctrl+Enter"},

    CommandSpec{Command::RunExport, Context::Export, Menu::Export, KeyReader::Chord, "export.run", QT_TRANSLATE_NOOP("Commands", "&Run export"), "Ctrl+Return; Ctrl+Enter"},
    CommandSpec{Command::NextPreviewFile, Context::Export, Menu::Export, KeyReader::Chord, "preview.next", QT_TRANSLATE_NOOP("Commands", "Next &file of the preview"), "Ctrl+PgDown"},
    CommandSpec{Command::PreviousPreviewFile, Context::Export, Menu::Export, KeyReader::Chord, "preview.previous", QT_TRANSLATE_NOOP("Commands", "Previous f&ile of the preview"), "Ctrl+PgUp"},
    CommandSpec{Command::NextFinding, Context::Export, Menu::Export, KeyReader::Chord, "finding.next", QT_TRANSLATE_NOOP("Commands", "Next &warning"), "F8"},
    CommandSpec{Command::PreviousFinding, Context::Export, Menu::Export, KeyReader::Chord, "finding.previous", QT_TRANSLATE_NOOP("Commands", "&Previous warning"), "Shift+F8"},
    CommandSpec{Command::SaveRecipe, Context::Export, Menu::Export, KeyReader::Chord, "recipe.save", QT_TRANSLATE_NOOP("Commands", "&Save recipe"), "Ctrl+Shift+S"},
    CommandSpec{Command::SaveRecipeAs, Context::Export, Menu::Export, KeyReader::Chord, "recipe.saveas", QT_TRANSLATE_NOOP("Commands", "Save recipe &as…"), ""},
    CommandSpec{Command::RecipeVersions, Context::Export, Menu::Export, KeyReader::Chord, "recipe.versions", QT_TRANSLATE_NOOP("Commands", "Earlier &versions of the recipe…"), ""},
    CommandSpec{Command::DeleteRecipe, Context::Export, Menu::Export, KeyReader::Chord, "recipe.delete", QT_TRANSLATE_NOOP("Commands", "&Delete recipe…"), ""},
    CommandSpec{Command::ShowAdvice, Context::Export, Menu::Export, KeyReader::Chord, "advice.show", QT_TRANSLATE_NOOP("Commands", "Prompt &or fine-tune?"), "Ctrl+Shift+G"},
    CommandSpec{Command::EarlierExports, Context::Export, Menu::Export, KeyReader::Chord, "exports.earlier", QT_TRANSLATE_NOOP("Commands", "&Earlier exports"), ""},

    CommandSpec{Command::EditRule, Context::Routing, Menu::Routing, KeyReader::Screen, "rule.edit", QT_TRANSLATE_NOOP("Commands", "&Edit the rule"), "Enter"},
    CommandSpec{Command::RuleUp, Context::Routing, Menu::None, KeyReader::Screen, "rule.up", QT_TRANSLATE_NOOP("Commands", "Rule up"), "Up"},
    CommandSpec{Command::RuleDown, Context::Routing, Menu::None, KeyReader::Screen, "rule.down", QT_TRANSLATE_NOOP("Commands", "Rule down"), "Down"},
    CommandSpec{Command::SwitchRule, Context::Routing, Menu::Routing, KeyReader::Screen, "rule.switch", QT_TRANSLATE_NOOP("Commands", "Rule on or &off"), "Space"},
    CommandSpec{Command::AddToRule, Context::Routing, Menu::Routing, KeyReader::Chord, "rule.add", QT_TRANSLATE_NOOP("Commands", "&Add a label or pair…"), "Ins"},
    CommandSpec{Command::RemoveFromRule, Context::Routing, Menu::Routing, KeyReader::Screen, "rule.remove", QT_TRANSLATE_NOOP("Commands", "Re&move the label or pair"), "Del"},
    CommandSpec{Command::RevertRule, Context::Routing, Menu::Routing, KeyReader::Chord, "rule.revert", QT_TRANSLATE_NOOP("Commands", "&Revert the rule"), ""},
    CommandSpec{Command::ThresholdDown, Context::Routing, Menu::None, KeyReader::Screen, "threshold.down", QT_TRANSLATE_NOOP("Commands", "Threshold 0.01 lower, on the chart"), "Left"},
    CommandSpec{Command::ThresholdUp, Context::Routing, Menu::None, KeyReader::Screen, "threshold.up", QT_TRANSLATE_NOOP("Commands", "Threshold 0.01 higher, on the chart"), "Right"},
    CommandSpec{Command::ThresholdFarDown, Context::Routing, Menu::None, KeyReader::Screen, "threshold.pagedown", QT_TRANSLATE_NOOP("Commands", "Threshold 0.05 lower, on the chart"), "PgDown"},
    CommandSpec{Command::ThresholdFarUp, Context::Routing, Menu::None, KeyReader::Screen, "threshold.pageup", QT_TRANSLATE_NOOP("Commands", "Threshold 0.05 higher, on the chart"), "PgUp"},
    CommandSpec{Command::NextPolicyCheck, Context::Routing, Menu::Routing, KeyReader::Chord, "policycheck.next", QT_TRANSLATE_NOOP("Commands", "Next &check"), "F8"},
    CommandSpec{Command::PreviousPolicyCheck, Context::Routing, Menu::Routing, KeyReader::Chord, "policycheck.previous", QT_TRANSLATE_NOOP("Commands", "&Previous check"), "Shift+F8"},
    CommandSpec{Command::PublishPolicy, Context::Routing, Menu::Routing, KeyReader::Chord, "policy.publish", QT_TRANSLATE_NOOP("Commands", "Pu&blish version…"), "Ctrl+Shift+Return; Ctrl+Shift+Enter"},
    CommandSpec{Command::DiscardPolicyDraft, Context::Routing, Menu::Routing, KeyReader::Chord, "policy.discard", QT_TRANSLATE_NOOP("Commands", "D&iscard draft…"), ""},

    CommandSpec{Command::GoReview, Context::Workspace, Menu::Go, KeyReader::Chord, "go.review", QT_TRANSLATE_NOOP("Commands", "&Review"), "Ctrl+1"},
    CommandSpec{Command::GoQueue, Context::Workspace, Menu::Go, KeyReader::Chord, "go.queue", QT_TRANSLATE_NOOP("Commands", "&Queue"), "Ctrl+2"},
    CommandSpec{Command::GoAdjudicate, Context::Workspace, Menu::Go, KeyReader::Chord, "go.adjudicate", QT_TRANSLATE_NOOP("Commands", "&Adjudicate"), "Ctrl+3"},
    CommandSpec{Command::GoTaxonomy, Context::Workspace, Menu::Go, KeyReader::Chord, "go.taxonomy", QT_TRANSLATE_NOOP("Commands", "&Taxonomy"), "Ctrl+4"},
    CommandSpec{Command::GoInsights, Context::Workspace, Menu::Go, KeyReader::Chord, "go.insights", QT_TRANSLATE_NOOP("Commands", "&Insights"), "Ctrl+5"},
    CommandSpec{Command::GoExport, Context::Workspace, Menu::Go, KeyReader::Chord, "go.export", QT_TRANSLATE_NOOP("Commands", "E&xport"), "Ctrl+7"},
    CommandSpec{Command::GoRouting, Context::Workspace, Menu::Go, KeyReader::Chord, "go.routing", QT_TRANSLATE_NOOP("Commands", "R&outing"), "Ctrl+8"},
    CommandSpec{Command::Back, Context::Workspace, Menu::Go, KeyReader::Chord, "way.back", QT_TRANSLATE_NOOP("Commands", "&Back"), "Alt+Left"},
    CommandSpec{Command::Forward, Context::Workspace, Menu::Go, KeyReader::Chord, "way.forward", QT_TRANSLATE_NOOP("Commands", "&Forward"), "Alt+Right"},
    CommandSpec{Command::NextPane, Context::Everywhere, Menu::Go, KeyReader::Chord, "pane.next", QT_TRANSLATE_NOOP("Commands", "&Next pane"), "F6"},
    CommandSpec{Command::PreviousPane, Context::Everywhere, Menu::Go, KeyReader::Chord, "pane.previous", QT_TRANSLATE_NOOP("Commands", "&Previous pane"), "Shift+F6"},
    CommandSpec{Command::MenuBar, Context::Everywhere, Menu::None, KeyReader::Chord, "pane.menu", QT_TRANSLATE_NOOP("Commands", "Menu bar"), "F10"},
    CommandSpec{Command::Refresh, Context::Everywhere, Menu::Go, KeyReader::Chord, "again.refresh", QT_TRANSLATE_NOOP("Commands", "R&efresh or try again"), "F5"},

    CommandSpec{Command::Import, Context::Workspace, Menu::Workspace, KeyReader::Chord, "data.import", QT_TRANSLATE_NOOP("Commands", "&Import predictions…"), ""},
    //: What the last import did: its rows that were left out, and why.
    CommandSpec{Command::ImportReport, Context::Workspace, Menu::Workspace, KeyReader::Chord, "data.report", QT_TRANSLATE_NOOP("Commands", "Import &report"), ""},
    //: A packet: a file with items for somebody who reviews elsewhere.
    CommandSpec{Command::MakePacket, Context::Workspace, Menu::Workspace, KeyReader::Chord, "packet.make", QT_TRANSLATE_NOOP("Commands", "&Make a packet…"), ""},
    CommandSpec{Command::MergePackets, Context::Workspace, Menu::Workspace, KeyReader::Chord, "packet.merge", QT_TRANSLATE_NOOP("Commands", "Mer&ge packets…"), ""},
    //: The figures of a workspace: what it holds, and how often the model was overturned.
    CommandSpec{Command::Figures, Context::Workspace, Menu::Workspace, KeyReader::Chord, "care.figures", QT_TRANSLATE_NOOP("Commands", "N&umbers"), ""},
    //: Looks whether everything in the file is as it should be.
    CommandSpec{Command::VerifyWorkspace, Context::Workspace, Menu::Workspace, KeyReader::Chord, "care.verify", QT_TRANSLATE_NOOP("Commands", "&Verify"), ""},
    CommandSpec{Command::BackUpWorkspace, Context::Workspace, Menu::Workspace, KeyReader::Chord, "care.backup", QT_TRANSLATE_NOOP("Commands", "&Back up…"), ""},
    CommandSpec{Command::ReviewerName, Context::Everywhere, Menu::Workspace, KeyReader::Chord, "reviewer.name", QT_TRANSLATE_NOOP("Commands", "&Your name…"), ""},

    CommandSpec{Command::CreateWorkspace, Context::Open, Menu::None, KeyReader::Chord, "open.create", QT_TRANSLATE_NOOP("Commands", "Create workspace"), "Ctrl+Return; Ctrl+Enter"},
    CommandSpec{Command::WorkspaceUp, Context::Open, Menu::None, KeyReader::Screen, "open.up", QT_TRANSLATE_NOOP("Commands", "Workspace up"), "Up"},
    CommandSpec{Command::WorkspaceDown, Context::Open, Menu::None, KeyReader::Screen, "open.down", QT_TRANSLATE_NOOP("Commands", "Workspace down"), "Down"},
    CommandSpec{Command::OpenSelected, Context::Open, Menu::None, KeyReader::Screen, "open.enter", QT_TRANSLATE_NOOP("Commands", "Open workspace"), "Enter"},
    CommandSpec{Command::RemoveFromList, Context::Open, Menu::None, KeyReader::Screen, "open.remove", QT_TRANSLATE_NOOP("Commands", "Remove from list"), "Del"},

    CommandSpec{Command::Keys, Context::Everywhere, Menu::Help, KeyReader::Chord, "help.keys", QT_TRANSLATE_NOOP("Commands", "&Keys of this screen"), "F1"},
    CommandSpec{Command::Explain, Context::Everywhere, Menu::Help, KeyReader::Chord, "help.explain", QT_TRANSLATE_NOOP("Commands", "&Explain the focused control"), "Shift+F1"},
    CommandSpec{Command::Palette, Context::Everywhere, Menu::Help, KeyReader::Chord, "help.palette", QT_TRANSLATE_NOOP("Commands", "&Command palette…"), "Ctrl+Shift+P"},
    CommandSpec{Command::About, Context::Everywhere, Menu::Help, KeyReader::Chord, "about.about", QT_TRANSLATE_NOOP("Commands", "&About Docket"), ""},
};

}  // namespace

std::span<const CommandSpec> commandTable() { return table; }

const CommandSpec& specOf(Command command) { return *std::ranges::find(table, command, &CommandSpec::command); }

QString translatedText(const CommandSpec& spec) { return QCoreApplication::translate("Commands", spec.text); }

QString nameOf(const CommandSpec& spec) {
    QString text = translatedText(spec);
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(u'…'))) text.chop(1);
    return text;
}

bool meet(Context one, Context other) {
    if (one == other || one == Context::Everywhere || other == Context::Everywhere) return true;
    const auto holds = [](Context wide, Context narrow) {
        if (wide == Context::Workspace) return narrow != Context::Open;
        return wide == Context::Items && (narrow == Context::Review || narrow == Context::Queue);
    };
    return holds(one, other) || holds(other, one);
}

QString menuTitle(Menu menu) {
    switch (menu) {
        case Menu::None: break;
        case Menu::File: return QCoreApplication::translate("Commands", "&File");
        case Menu::Edit: return QCoreApplication::translate("Commands", "&Edit");
        case Menu::View: return QCoreApplication::translate("Commands", "&View");
        //: The menu of a screen, with the name of the screen; it stands in one line with File, Edit, View, Go, Workspace and Help.
        case Menu::Review: return QCoreApplication::translate("Commands", "Rev&iew");
        case Menu::Queue: return QCoreApplication::translate("Commands", "&Queue");
        case Menu::Adjudicate: return QCoreApplication::translate("Commands", "&Adjudicate");
        case Menu::Taxonomy: return QCoreApplication::translate("Commands", "&Taxonomy");
        case Menu::Export: return QCoreApplication::translate("Commands", "E&xport");
        case Menu::Routing: return QCoreApplication::translate("Commands", "&Routing");
        case Menu::Go: return QCoreApplication::translate("Commands", "&Go");
        case Menu::Workspace: return QCoreApplication::translate("Commands", "&Workspace");
        case Menu::Help: return QCoreApplication::translate("Commands", "&Help");
    }
    return {};
}

std::optional<Context> screenOf(Menu menu) {
    switch (menu) {
        case Menu::Review: return Context::Review;
        case Menu::Queue: return Context::Queue;
        case Menu::Adjudicate: return Context::Adjudicate;
        case Menu::Taxonomy: return Context::Taxonomy;
        case Menu::Export: return Context::Export;
        case Menu::Routing: return Context::Routing;
        default: return std::nullopt;
    }
}

QString screenName(Context context) {
    switch (context) {
        case Context::Everywhere: return QCoreApplication::translate("Commands", "Everywhere");
        case Context::Workspace: return QCoreApplication::translate("Commands", "In a workspace");
        case Context::Items: return QCoreApplication::translate("Commands", "With items");
        //: The name of a screen: the one on which workspaces are opened.
        case Context::Open: return QCoreApplication::translate("Commands", "Open");
        //: The name of a screen: the one on which items are decided.
        case Context::Review: return QCoreApplication::translate("Commands", "Review");
        case Context::Queue: return QCoreApplication::translate("Commands", "Queue");
        //: The name of a screen: the one on which a lead rules on what reviewers disagree about.
        case Context::Adjudicate: return QCoreApplication::translate("Commands", "Adjudicate");
        case Context::Taxonomy: return QCoreApplication::translate("Commands", "Taxonomy");
        //: The name of a screen: the one for figures of models and people.
        case Context::Insights: return QCoreApplication::translate("Commands", "Insights");
        //: The name of a screen: the one that makes datasets of what was decided.
        case Context::Export: return QCoreApplication::translate("Commands", "Export");
        //: The name of a screen: the one for the rules that decide what goes to people.
        case Context::Routing: return QCoreApplication::translate("Commands", "Routing");
    }
    return {};
}

QString fixedKey(const CommandSpec& spec) {
    const QString key = toQt(spec.key);
    if (key == QLatin1String("Enter")) return QCoreApplication::translate("Commands", "Enter");
    if (QGuiApplication::isRightToLeft() && (key == QLatin1String("Left") || key == QLatin1String("Right"))) {
        return key == QLatin1String("Left") ? QStringLiteral("Right") : QStringLiteral("Left");  // see unmirroredKey()
    }
    const QString native = keyText(QKeySequence(key, QKeySequence::PortableText));
    return native.isEmpty() || key.contains(QChar(u'…')) ? key : native;
}

}  // namespace docket::ui
