"""Functions and classes that refuse nothing but wrong numbers of arguments and unknown keywords."""
import argparse
import configparser
import csv
import doctest
import statistics
import unittest
from unittest import mock
from urllib import parse

from _calls import counts, show

parser = configparser.ConfigParser()
parser.read_string("[s]\na = 1\n")
for method, args in ((parser.has_section, ("s",)), (parser.has_option, ("s", "a")), (parser.remove_section, ("zzz",)),
                     (configparser.BasicInterpolation().before_read, (parser, "s", "a", "1")),
                     (configparser.BasicInterpolation().before_write, (parser, "s", "a", "1")),
                     (configparser.ParsingError("f").combine, ([],))):
    counts(method, *args)
show(configparser.ParsingError("f").combine, 5)
for kind, args in ((configparser.DuplicateOptionError, ("s", "o")), (configparser.DuplicateSectionError, ("s",)),
                   (configparser.InterpolationDepthError, ("o", "s", "v")), (configparser.NoOptionError, ("o", "s")),
                   (configparser.InterpolationMissingOptionError, ("o", "s", "v", "r")),
                   (configparser.InterpolationSyntaxError, ("o", "s", "m")),
                   (configparser.SectionProxy, (parser, "s")), (configparser.ConverterMapping, (parser,))):
    show(kind)
    show(kind, *args, 1, 2, 3, 4, 5)
    show(kind, *args, nonsense=1)
for kind in (configparser.BasicInterpolation, configparser.ExtendedInterpolation, configparser.Interpolation,
             csv.excel_tab,
             csv.unix_dialect, csv.Sniffer, statistics.StatisticsError, unittest.SkipTest,
             configparser.InvalidWriteError, configparser.UnnamedSectionDisabledError, unittest.TestLoader,
             unittest.TestResult,
             unittest.TestSuite, doctest.DocTestFinder, doctest.DocTestParser, doctest.DocTestRunner,
             doctest.DebugRunner,
             doctest.OutputChecker, parse.DefragResultBytes, parse.SplitResultBytes, parse.ParseResultBytes):
    show(kind, nonsense=1)
    show(lambda kind, *args: type(kind(*args)).__name__, kind, 1, 2, 3, 4, 5, 6, 7, 8, 9)

formatter = argparse.HelpFormatter("prog", color=False)
action = argparse.Action(["-x"], "x")
for method, args in ((formatter.add_text, ("text",)), (formatter.start_section, ("heading",)),
                     (formatter.format_help, ()),
                     (formatter.add_usage, ("usage", [], [])), (action.format_usage, ()),
                     (argparse.BooleanOptionalAction(["--f"], "f").format_usage, ()),
                     (argparse.ArgumentParser("p").format_usage, ())):
    show(method, *args, 1, 2, 3, 4, 5)
    show(method, *args, nonsense=1)
show(argparse.ArgumentParser("p").print_help, 5)
show(argparse.RawDescriptionHelpFormatter)


class Case(unittest.TestCase):
    def test(self):
        pass


case, loader, result = Case("test"), unittest.TestLoader(), unittest.TestResult()
for method in (case.countTestCases, case.defaultTestResult, case.doCleanups, case.id, case.setUp, case.shortDescription,
               case.tearDown, Case.setUpClass, Case.tearDownClass, Case.doClassCleanups, result.startTestRun,
               result.stopTestRun, result.wasSuccessful, loader.getTestCaseNames, loader.loadTestsFromModule,
               doctest.DocTestRunner().summarize, doctest.run_docstring_examples, mock.MagicMock().reset_mock):
    show(method, 1, 2, 3, 4, 5, 6, 7, 8, 9)
    show(method, nonsense=1)
show(case.run, 5)
show(case.assertLogs, 1, 2, 3)
show(case.run, 1, 2)
