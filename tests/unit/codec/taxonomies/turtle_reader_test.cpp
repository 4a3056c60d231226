#include "core/codec/taxonomies/rdf/turtle_reader.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace docket::codec {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// A blank node is shown by its place among those of the document.
std::string shown(const RdfTerm& term, std::map<std::string, std::size_t>& blanks) {
    if (term.kind == RdfTerm::Kind::Iri) return "<" + term.value + ">";
    if (term.kind == RdfTerm::Kind::Blank) return fmt::format("_{}", blanks.try_emplace(term.value, blanks.size() + 1).first->second);
    const std::string kind = term.language.empty() ? term.datatype.substr(term.datatype.find('#') + 1) : "@" + term.language;
    return "'" + term.value + "'" + (kind.empty() ? "" : " " + kind);
}

/// What a document says, one statement in a text; of an error its message.
std::vector<std::string> statementsOf(std::string_view text) {
    const auto graph = readTurtle(text, "a.ttl");
    if (!graph) return {graph.error().message};
    std::map<std::string, std::size_t> blanks;
    std::vector<std::string> statements;
    for (const RdfStatement& statement : graph->statements) {
        std::string said = shown(statement.subject, blanks) + " " + statement.predicate + " ";
        said += shown(statement.object, blanks);
        statements.push_back(std::move(said));
    }
    return statements;
}

/// The objects of "<s> <p> …".
std::vector<std::string> objectsOf(std::string_view objects, std::string_view behind = " .") {
    std::vector<std::string> found = statementsOf(std::string("PREFIX ex: <http://e/>\n<s> <p> ").append(objects).append(behind));
    for (std::string& object : found) object = object.starts_with("<s> p ") ? object.substr(6) : object;
    return found;
}

std::vector<std::size_t> linesOf(std::string_view text) {
    const RdfGraph graph = readTurtle(text, "a.ttl").value();
    std::vector<std::size_t> lines;
    for (const RdfStatement& statement : graph.statements) lines.push_back(statement.line);
    return lines;
}

std::string refusal(std::string_view text) {
    const auto graph = readTurtle(text, "a.ttl");
    return graph ? std::string() : graph.error().message;
}

TEST(TurtleReader, ReadsDocumentsWithoutStatements) {
    for (const std::string_view empty : {"", "\n", " # a comment", "#[('\"<\n", "@prefix ex: <http://e/> .", "BASE <http://b/>", "\r\n\t"}) EXPECT_THAT(statementsOf(empty), IsEmpty()) << empty;
}

TEST(TurtleReader, ResolvesNamesAgainstTheBase) {
    EXPECT_THAT(statementsOf(R"(@base <http://h/a/b> . <c> <#d> <?e> , <> , <//i/j> , </k> , <../l/./m> , <mailto:n> .
        BASE <n/> @prefix p: <o/> . <q> a p:r .)"),
                ElementsAre("<http://h/a/c> http://h/a/b#d <http://h/a/b?e>", "<http://h/a/c> http://h/a/b#d <http://h/a/b>", "<http://h/a/c> http://h/a/b#d <http://i/j>",
                            "<http://h/a/c> http://h/a/b#d <http://h/k>", "<http://h/a/c> http://h/a/b#d <http://h/l/m>", "<http://h/a/c> http://h/a/b#d <mailto:n>",
                            "<http://h/a/n/q> http://www.w3.org/1999/02/22-rdf-syntax-ns#type <http://h/a/n/o/r>"));
}

TEST(TurtleReader, ReadsPrefixesOfBothStyles) {
    EXPECT_THAT(statementsOf("@prefix : <http://a/>.\npReFiX e.x: <http://b/> PREFIX \xC3\xA4: <http://c/>\n:s e.x:p \xC3\xA4:\xC3\xB6 . @prefix : <http://d/> . :s : : ."),
                ElementsAre("<http://a/s> http://b/p <http://c/\xC3\xB6>", "<http://d/s> http://d/ <http://d/>"));
}

TEST(TurtleReader, ReadsNamesWithEscapes) {
    EXPECT_THAT(objectsOf(R"(ex:caf%C3%A9, ex:d\.e\'\(, ex:f:g, ex:1, ex:a.b, ex:a-_, ex:\#x, ex:, <http://e/\u00E4\U0001F4B6>)"),
                ElementsAre("<http://e/caf%C3%A9>", "<http://e/d.e'(>", "<http://e/f:g>", "<http://e/1>", "<http://e/a.b>", "<http://e/a-_>", "<http://e/#x>", "<http://e/>",
                            "<http://e/\xC3\xA4\xF0\x9F\x92\xB6>"));
    EXPECT_THAT(objectsOf("ex:a.b", ".<t> a ex:c."), ElementsAre("<http://e/a.b>", "<t> http://www.w3.org/1999/02/22-rdf-syntax-ns#type <http://e/c>"));
}

TEST(TurtleReader, ReadsNumbersAndTruths) {
    EXPECT_THAT(objectsOf("7, -7, +7, 7.5, .5, -.5, 1e5, 1.e5, 1.5E-3, true, false"),
                ElementsAre("'7' integer", "'-7' integer", "'+7' integer", "'7.5' decimal", "'.5' decimal", "'-.5' decimal", "'1e5' double", "'1.e5' double", "'1.5E-3' double",
                            "'true' boolean", "'false' boolean"));
    EXPECT_THAT(objectsOf("7", "."), ElementsAre("'7' integer"));
    EXPECT_THAT(objectsOf("7.5", "."), ElementsAre("'7.5' decimal"));
    EXPECT_THAT(objectsOf("true", "."), ElementsAre("'true' boolean"));
}

TEST(TurtleReader, ReadsTextsOfEveryForm) {
    EXPECT_THAT(objectsOf(R"("", '', """""", '''''', "it's", 'a "b"', "a \"b\"\\", '\t\b\n\r\f\'', "\u00E4\U0001F4B6", "#<[(")"),
                ElementsAre("''", "''", "''", "''", "'it's'", "'a \"b\"'", "'a \"b\"\\'", "'\t\b\n\r\f''", "'\xC3\xA4\xF0\x9F\x92\xB6'", "'#<[('"));
    EXPECT_THAT(objectsOf("\"x\"@EN-gb, 'y'^^ex:dt, 'z'^^<http://www.w3.org/2001/XMLSchema#string>, <o>, '''7''', '8'"),
                ElementsAre("'x' @en-gb", "'y' http://e/dt", "'z'", "<o>", "'7'", "'8'"));
    EXPECT_THAT(objectsOf("'7'", "."), ElementsAre("'7'"));
}

TEST(TurtleReader, ReadsQuotesInLongTextsBesideEscapes) {
    EXPECT_THAT(objectsOf(R"("""He said "\u00C4h" and ""\n"" \"""", '''it's '\t' ''', """"a"b""c\"""", """\\"d\\""", '''"""''')"),
                ElementsAre("'He said \"\xC3\x84h\" and \"\"\n\"\" \"'", "'it's '\t' '", "'\"a\"b\"\"c\"'", "'\\\"d\\'", "'\"\"\"'"));
    EXPECT_THAT(objectsOf("\"\"\"a\r\nb\n\n'c\"\"\""), ElementsAre("'a\r\nb\n\n'c'"));
}

TEST(TurtleReader, ReadsListsAndNodesWithoutNames) {
    const std::string first = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
    const std::string rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
    EXPECT_THAT(objectsOf("( 1 ( ) )"), ElementsAre("_1", "_1 " + first + " '1' integer", "_1 " + rest + " _2", "_2 " + first + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>",
                                                    "_2 " + rest + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>"));
    EXPECT_THAT(objectsOf("[ ex:a [ ex:b 1 ; ] , [ ] ; ; ] , ()"),
                ElementsAre("_1", "_1 http://e/a _2", "_2 http://e/b '1' integer", "_1 http://e/a _3", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>"));
    EXPECT_THAT(statementsOf("[ <p> 1 ] . [] <p> 2 . [ <p> 3 ] <p> 4 ; . ( 5 ) <p> 6 ."),
                ElementsAre("_1 p '1' integer", "_2 p '2' integer", "_3 p '3' integer", "_3 p '4' integer", "_4 " + first + " '5' integer",
                            "_4 " + rest + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>", "_4 p '6' integer"));
}

TEST(TurtleReader, KeepsNamedAndUnnamedBlankNodesApart) {
    EXPECT_THAT(statementsOf("_:b1 <p> [] , _:b2, _:n-1, _:x.y.\n[] <p> _:b1, _:b-b1 ."),
                ElementsAre("_1 p _2", "_1 p _3", "_1 p _4", "_1 p _5", "_6 p _1", "_6 p _7"));
    EXPECT_THAT(statementsOf("_:B1 <p> _:c1 ."), ElementsAre("_1 p _2"));
    for (const std::string_view both : {"_:B1 <p>\n_:b1 .", "_:b1 <p>\n_:B7 ."}) EXPECT_THAT(refusal(both), AllOf(HasSubstr("a.ttl: line 2: "), HasSubstr("rename"))) << both;
}

TEST(TurtleReader, KnowsTheLineOfEveryObject) {
    EXPECT_THAT(linesOf("<s>\n<p>\n1,\n2.5 ,\n\"\"\"a\nb\"\"\"@en\n,'x'^^<d>, <o>\n, _:b\n,\ntrue . # c\n\n<s> <p>\n3."), ElementsAre(3, 4, 5, 7, 7, 8, 10, 13));
    EXPECT_THAT(linesOf("<s> <p>\n[ # (\n\n<q>\n'''\n''' ],\n(\n\n1\n)\n."), ElementsAre(2, 5, 7, 9, 9));
    EXPECT_THAT(linesOf("<s> <p> \"\"\"\"\n\"\\\"\"\"\"\n, 1 .\r\n<s> <p> 2 ."), ElementsAre(1, 3, 4));
}

TEST(TurtleReader, NamesTheLineOfWhatIsWrong) {
    const auto refusalBehind = [](std::string_view text) { return refusal(std::string("@prefix ex: <http://e/> .\n\n").append(text)); };
    EXPECT_THAT(refusalBehind("no:a a ex:b ."), HasSubstr("a.ttl is not valid Turtle at line 3: the prefix \"no:\" is not declared."));
    EXPECT_THAT(refusalBehind("ex:a a 'x'^^no:d ."), HasSubstr("line 3: the prefix \"no:\" is not declared"));
    EXPECT_THAT(refusalBehind("no a ex:b ."), HasSubstr("line 3: the prefix \"no:\" is not declared"));
    EXPECT_THAT(refusalBehind("ex:a a <http://x y> ."), HasSubstr("line 3: an IRI is opened with < and not closed"));
    EXPECT_THAT(refusalBehind("ex:a a <http://x\n\n> ."), HasSubstr("line 3: an IRI is opened with < and not closed"));
    EXPECT_THAT(refusalBehind("ex:a a ex:b ;\nex:c \"\"\"x\n\n\n"), HasSubstr("line 4: a text is opened with a quote and never closed"));
    EXPECT_THAT(refusalBehind("ex:a a \"x"), HasSubstr("line 3: a text is opened with a quote and never closed"));
    for (const std::string_view open : {"ex:a a ex:b", "ex:a a ex:b ;\n\n", "ex:a a ex:b ,\n\n", "ex:a\n\n", "[ ex:b 1\n\n", "ex:a ex:b ( 1\n\n", "@base\n\n"}) {
        EXPECT_THAT(refusalBehind(open), AllOf(HasSubstr(open.ends_with('\n') ? "line 5" : "line 3"), HasSubstr("the document ends within a statement"))) << open;
    }
    for (const std::string_view wrong : {"ex:a a \"x\n\" .", "ex:a .", "ex:a a .", "\"x\" a ex:b .", "ex:a ex:b \"\\q\" .", "ex:a ex:b \"\\uD800\" .", "ex:a ex:b \"\\u0000\" .",
                                         "ex:a ex:b '\\U00110000' .", "ex:a ex:b <\\u0020> .", "ex:a ex:b <\\uDFFF> .", "@import <x> .", "ex:a ex:b 1e .", "ex:a ex:b + .", "ex:a ex:b ~ .",
                                         "ex:a ex:b 'x'@ .", "ex:a ex:b 'x'@1 .", "ex:a ex:b 'x'^ex:c .", "ex:a ex:b 1 2 .", "ex:a ex:b ex:c ex:d .", "ex:a ex:b ex:%zz .", "[ ex:b 1 ) .",
                                         "ex:a ex:b ( 1 ] .", "ex:a 'b' ex:c .", "ex:a _:b ex:c .", "ex:a ex:b ex:c, '\\q', ex:d .", "[ ex:b '\\q' ] ex:c ex:d .", "ex:a } ."}) {
        EXPECT_THAT(refusalBehind(wrong), HasSubstr("line 3: ")) << wrong;
    }
    EXPECT_THAT(refusalBehind("ex:a ex:b ex:c\n\n; ex:d 1 ]"), HasSubstr("line 5: "));
    EXPECT_THAT(refusalBehind("ex:a ex:b 'c'@en\n<http://d> a ex:e ."), AllOf(HasSubstr("line 4: missing"), Not(HasSubstr("IRI"))));
    EXPECT_THAT(refusalBehind("ex:a ex:b \xC3\x97 ."), AllOf(HasSubstr("line 3: "), Not(HasSubstr("\xC3")), Not(HasSubstr("\x97"))));
}

TEST(TurtleReader, RefusesNamedGraphs) {
    for (const std::string_view trig : {"<g> { <s> <p> 1 . }", "GRAPH <g> { <s> <p> 1 }", "{ <s> <p> 1 }"}) EXPECT_THAT(refusal(trig), HasSubstr("line 1: ")) << trig;
}

TEST(TurtleReader, BoundsNestingAndOnlyNesting) {
    const auto repeated = [](std::string_view text, int count) {
        std::string all;
        for (int i = 0; i < count; ++i) all += text;
        return all;
    };
    for (const std::string_view deep : {"[ <p> ", "(", "( [ <p> ", "[ <p> (\n"}) {
        EXPECT_THAT(refusal("<s> <p> " + repeated(deep, 100'000)), HasSubstr("nested more than 64")) << deep;
        EXPECT_THAT(refusal(repeated(deep, 100'000)), HasSubstr("nested more than 64")) << deep;
    }
    EXPECT_THAT(refusal("<s> <p>\n" + repeated("(\n", 65)), HasSubstr("line 66: it is nested more than 64"));
    EXPECT_EQ(statementsOf("<s> <p> " + repeated("(", 64) + repeated(")", 64) + " .").size(), 127U);
    EXPECT_EQ(statementsOf(repeated("<s> <p> ( [ ] ) .\n", 1'000)).size(), 3'000U);
    const std::string brackets = repeated("[(", 1'000);
    EXPECT_THAT(objectsOf("'" + brackets + "', \"" + brackets + "\\\"" + brackets + "\", '''''" + brackets + "''', <#" + brackets + "> # " + brackets + "\n, ex:" + repeated("\\(", 900)),
                ElementsAre("'" + brackets + "'", "'" + brackets + "\"" + brackets + "'", "'''" + brackets + "'", "<#" + brackets + ">", "<http://e/" + repeated("(", 900) + ">"));
}

TEST(TurtleReader, BoundsNamesAndStatements) {
    const std::string name(3'000, 'x');
    for (const std::string& text : {"<" + name + "> a <o> .", "@base <http://" + name + "> .", "_:" + name + " a <o> .", "<s> a 'x'^^<" + name + "> .", "PREFIX p: <" + name + ">"}) {
        EXPECT_THAT(refusal(text), HasSubstr("line 1: a name is longer than 2048 bytes")) << text.substr(0, 20);
    }
    EXPECT_EQ(objectsOf("'" + std::string(1'000'000, 'x') + "'").size(), 1U);
    EXPECT_THAT(refusal("<s> <p> _:" + std::string(1'000'000, 'b')), HasSubstr("longer than 2048"));
}

}  // namespace
}  // namespace docket::codec
