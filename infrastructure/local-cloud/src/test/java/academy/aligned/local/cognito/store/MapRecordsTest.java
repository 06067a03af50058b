package academy.aligned.local.cognito.store;

class MapRecordsTest extends RecordsContract {
  @Override
  Records records() {
    return new MapRecords();
  }
}
