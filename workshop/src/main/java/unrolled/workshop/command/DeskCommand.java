package unrolled.workshop.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Mixin;

/** A command that works at a desk. */
abstract class DeskCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private Common common;

  DeskCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public final Integer call() throws Exception {
    common.apply(desk);
    return run(desk, desk.console());
  }

  /** Does what the command is for and gives its exit code. */
  abstract int run(Desk desk, Console console) throws Exception;
}
