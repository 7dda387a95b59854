package todo;

interface Store {}
